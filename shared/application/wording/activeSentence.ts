import type { Phrase } from '../../ipc/primitives'
import type { CalendarDay } from '../../kernel/calendarDay'
import { max } from '../../kernel/money'
import type { ActiveMilestone, Contract } from '../../rules/contract'
import { chargeFor, nextMilestone } from '../../rules/figures'
import { money, say, sentences, strong, when } from './phrase'

/** The active milestone: whose move it is, and what is held for it. */
export function activeSentence(contract: Contract, active: ActiveMilestone, today: CalendarDay): Phrase {
  const { currency } = contract.terms
  return sentences(
    active.submission ? submitted(contract, active, active.submission.on, today) : inWork(contract, active, today),
    say`${money(active.amount, currency)} is held for it.`,
    proposal(contract, active),
  )
}

function submitted({ terms }: Contract, active: ActiveMilestone, on: CalendarDay, today: CalendarDay): Phrase {
  return terms.ourSide === 'client'
    ? say`${strong(active.title)} was submitted ${when(on, today)} and waits for you.`
    : say`${strong(active.title)} was submitted ${when(on, today)} and waits for ${strong(terms.client)}.`
}

function inWork({ terms }: Contract, active: ActiveMilestone, today: CalendarDay): Phrase {
  const due = dueOf(active, today)
  return terms.ourSide === 'client'
    ? say`${strong(active.title)} is with ${strong(terms.freelancer)}${due}.`
    : say`${strong(active.title)} is yours to deliver to ${strong(terms.client)}${due}.`
}

/** Rule P11: the own due date counts, the agreed one stands beside it. */
function dueOf({ due, agreedDue }: ActiveMilestone, today: CalendarDay): Phrase {
  const agreed = agreedDue === null ? say`` : say`, agreed for ${{ day: agreedDue }}`
  if (due === null) return agreed
  if (due === today) return say`, due today${agreed}`
  return due < today ? say`; it was due ${when(due, today)}${agreed}` : say`, due ${{ day: due }}${agreed}`
}

function proposal({ terms }: Contract, { dueProposal }: ActiveMilestone): Phrase | null {
  if (dueProposal === null) return null
  const due = { day: dueProposal.due }
  const them = strong(terms.ourSide === 'client' ? terms.freelancer : terms.client)
  return dueProposal.by === terms.ourSide
    ? say`You propose ${due} as its due date; that waits for ${them}.`
    : say`${them} proposes ${due} as its due date and waits for your answer.`
}

/** The next in order (rule E2): `now` where it could be funded, `then` where another is active. */
export function nextSentence(contract: Contract, at: 'now' | 'then'): Phrase {
  const next = nextMilestone(contract)
  const { currency, ourSide, client } = contract.terms
  const { carried } = contract.money
  if (next === null) {
    return carried > 0n
      ? say`Nothing is planned after it; ${money(carried, currency)} is carried over.`
      : say`Nothing is planned after it.`
  }
  const charge = chargeFor(contract, next.amount)
  const cost = money(charge, currency)
  const fromCarried = money(max(0n, next.amount - charge), currency)
  if (at === 'then') {
    if (charge === 0n) return say`${next.title} comes next: ${fromCarried} carried over covers it.`
    const rest = carried > 0n ? say`, after ${fromCarried} carried over` : say``
    return ourSide === 'client'
      ? say`${next.title} comes next: it will cost you ${cost}${rest}.`
      : say`${next.title} comes next: ${strong(client)} will have to fund ${cost}${rest}.`
  }
  const isBlocked = contract.request !== null
  const opening = isBlocked
    ? say`${strong(next.title)} comes next and can be funded after the answer`
    : say`${strong(next.title)} comes next and waits for ${ourSide === 'client' ? 'you' : strong(client)} to fund it`
  if (charge === 0n) return say`${opening}: ${fromCarried} carried over covers it, so it costs nothing more.`
  const rest = carried > 0n ? say`, after ${fromCarried} carried over` : say``
  return ourSide === 'client'
    ? say`${opening}: it will cost you ${cost}${rest}.`
    : say`${opening}: that takes ${cost}${rest}. Nothing is held for it yet.`
}
