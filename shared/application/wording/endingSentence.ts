import type { Phrase } from '../../ipc/primitives'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { Minor } from '../../kernel/money'
import type { Contract } from '../../rules/contract'
import { held } from '../../rules/figures'
import { money, say, sentences, strong, when } from './phrase'

/** Rules X2 to X4: the refund that waits, or was declined. */
export function endingSentence(contract: Contract, today: CalendarDay): Phrase {
  const { terms, refund } = contract
  const isClient = terms.ourSide === 'client'
  const [client, freelancer] = [strong(terms.client), strong(terms.freelancer)]
  const rest = money(held(contract), terms.currency)
  if (refund?.status === 'pending') {
    const since = when(refund.on, today)
    return isClient
      ? say`The contract is ending. You asked ${since} for ${rest} back and wait for the answer of ${freelancer}; until then you may still pay from it.`
      : say`The contract is ending. ${client} asked ${since} for ${rest} back and waits for your answer.`
  }
  if (refund?.status === 'declined') {
    return isClient
      ? say`The contract is ending. ${freelancer} declined to give back ${rest}: it stays in escrow until you pay it or ask again.`
      : say`The contract is ending. You declined to give back ${rest}: it stays in escrow until ${client} pays it to you or asks again.`
  }
  return isClient
    ? say`The contract is ending, and ${rest} is still held: pay it, or ask for it back.`
    : say`The contract is ending, and ${rest} is still held: ${client} may pay it to you, or ask for it back.`
}

export function endedSentence({ terms, latestOn, money: { paid, refunded } }: Contract): Phrase {
  const amount = (minor: Minor) => money(minor, terms.currency)
  const isClient = terms.ourSide === 'client'
  const opening = say`The contract ended on ${{ day: latestOn }}, and nothing is owed.`
  const payment = isClient
    ? say`You paid ${strong(terms.freelancer)} ${amount(paid)} in all`
    : say`${strong(terms.client)} paid you ${amount(paid)} in all`
  if (paid === 0n && refunded === 0n) return sentences(opening, say`Nothing was paid.`)
  if (refunded === 0n) return sentences(opening, say`${payment}.`)
  const returned = isClient
    ? say`${amount(refunded)} came back to you`
    : say`${amount(refunded)} went back to the client`
  return sentences(opening, paid > 0n ? say`${payment}; ${returned}.` : say`Nothing was paid; ${returned}.`)
}
