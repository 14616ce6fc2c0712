import type { Phrase } from '../../ipc/primitives'
import { assertNever } from '../../kernel/assertNever'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { Minor } from '../../kernel/money'
import type { Contract } from '../../rules/contract'
import { activeMilestone } from '../../rules/figures'
import { activeSentence, nextSentence } from './activeSentence'
import { endedSentence, endingSentence } from './endingSentence'
import { money, say, sentences, strong } from './phrase'

/** Who owes what to whom and who waits for whom, said to our side. */
export function contractSentence(contract: Contract, today: CalendarDay): Phrase {
  switch (contract.phase) {
    case 'ended':
      return endedSentence(contract)
    case 'ending':
      return endingSentence(contract, today)
    case 'open':
      return sentences(requestSentence(contract), openSentence(contract, today))
    default:
      return assertNever(contract.phase)
  }
}

function requestSentence({ request, terms }: Contract): Phrase | null {
  if (request === null) return null
  return terms.ourSide === 'client'
    ? say`${strong(terms.freelancer)} asks for changes to the plan and waits for your answer.`
    : say`Your change request waits for the answer of ${strong(terms.client)}.`
}

function openSentence(contract: Contract, today: CalendarDay): Phrase {
  const active = activeMilestone(contract)
  if (active) return sentences(activeSentence(contract, active, today), nextSentence(contract, 'then'))
  if (contract.plan.length > 0) return nextSentence(contract, 'now')
  return contract.locked.length > 0 ? allPaidSentence(contract) : emptySentence(contract)
}

function emptySentence({ terms }: Contract): Phrase {
  return terms.ourSide === 'client'
    ? say`Nothing is planned yet, and nothing is owed. Add the first milestone for ${strong(terms.freelancer)}.`
    : say`Nothing is planned yet, and nothing is owed. Propose the first milestones to ${strong(terms.client)}.`
}

function allPaidSentence({ money: { carried, paid }, terms }: Contract): Phrase {
  const amount = (minor: Minor) => money(minor, terms.currency)
  if (terms.ourSide === 'client') {
    return sentences(
      say`All that was planned is paid: ${amount(paid)} to ${strong(terms.freelancer)}.`,
      carried > 0n
        ? say`${amount(carried)} is carried over: it goes to the next milestone, or you ask for it back when you end the contract.`
        : say`Nothing is owed. Add milestones, or end the contract.`,
    )
  }
  return sentences(
    say`All that was planned is paid: you received ${amount(paid)} from ${strong(terms.client)}.`,
    carried > 0n
      ? say`${amount(carried)} is carried over: it goes to the next milestone, or back to the client when the contract ends.`
      : say`Nothing is owed. Propose milestones, or end the contract.`,
  )
}
