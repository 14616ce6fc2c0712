import type { CalendarDay } from '../kernel/calendarDay'
import type { MilestoneId } from '../kernel/ids'
import type { Minor } from '../kernel/money'
import type { Contract, LockedMilestone, PlannedMilestone } from '../rules/contract'
import type { ContractEvent } from '../rules/events'
import { fold } from '../rules/evolve'
import { type Flow, flowsOf, NO_FLOW } from './flows'
import { movementsOf } from './movements'
import { isIn, type Period, type Totals, totalsOf } from './period'

export interface MilestoneLine {
  readonly kind: 'milestone'
  readonly id: MilestoneId
  /** Counted from 1 (rule P4). */
  readonly position: number
  readonly title: string
  readonly status: LockedMilestone['status'] | 'planned'
  readonly due: CalendarDay | null
  readonly amount: Minor
  readonly flow: Flow
  readonly fundedOn: CalendarDay | null
  readonly paidOn: CalendarDay | null
  readonly refundedOn: CalendarDay | null
}

/** Money paid while the contract was ending (rule X4), out of what was carried over. */
export interface EndingLine {
  readonly kind: 'ending-payment'
  readonly version: number
  readonly on: CalendarDay
  readonly flow: Flow
}

export interface ContractSummary {
  /** As it stood at the period's end. */
  readonly contract: Contract
  readonly totals: Totals
  readonly lines: readonly (MilestoneLine | EndingLine)[]
}

/**
 * What happened in the period, milestone by milestone. From the beginning on it has every milestone, else those that money moved
 * for, or stood at. Null where the contract began after it.
 */
export function summaryOf(events: readonly ContractEvent[], period: Period): ContractSummary | null {
  // The terms are those of today: who is named and how is the same on every summary.
  const until = events.filter(({ on, type }) => period.to === null || on <= period.to || type === 'TermsEdited')
  if (until[0]?.type !== 'ContractStarted') return null
  const contract = fold(until)
  if (!contract) return null
  const { from } = period
  const before = from === null ? [] : until.filter(({ on }) => on < from)
  const [atStart, atEnd] = [flowsOf(contract, before), flowsOf(contract, until)]
  const within = (on: CalendarDay | null) => (on !== null && isIn(on, period) ? on : null)
  const milestones = [...contract.locked, ...contract.plan.map(asPlanned)].map((milestone, index): MilestoneLine => {
    const end = atEnd.milestones.get(milestone.id)
    return {
      kind: 'milestone',
      id: milestone.id,
      position: index + 1,
      title: milestone.title,
      status: milestone.status,
      due: milestone.due,
      amount: milestone.amount,
      flow: flowBetween(atStart.milestones.get(milestone.id)?.flow ?? NO_FLOW, end?.flow ?? NO_FLOW),
      fundedOn: within(milestone.status === 'planned' ? null : (milestone.funding?.on ?? null)),
      paidOn: within(milestone.status === 'paid' ? milestone.paidOn : null),
      refundedOn: within(end?.refundedOn ?? null),
    }
  })
  const ending = atEnd.ending
    .filter(({ on }) => isIn(on, period))
    .map((line): EndingLine => ({ kind: 'ending-payment', ...line }))
  const totals = totalsOf({ movements: movementsOf(contract, until) }, period)
  return { contract, totals, lines: [...milestones.filter(({ flow }) => from === null || hasMoney(flow)), ...ending] }
}

function asPlanned(milestone: PlannedMilestone) {
  return { ...milestone, status: 'planned' as const }
}

function hasMoney({ opening, fromCarried, deposited, paid, refunded, carriedOn, held }: Flow): boolean {
  return [opening, fromCarried, deposited, paid, refunded, carriedOn, held].some((amount) => amount !== 0n)
}

/**
 * What lies between two states. Money that had been carried on before and was refunded since stands in `opening`, beside what
 * was reserved, so that nothing is ever below zero.
 */
function flowBetween(start: Flow, end: Flow): Flow {
  const carriedOn = end.carriedOn - start.carriedOn
  const back = carriedOn < 0n ? -carriedOn : 0n
  return {
    opening: start.held + back,
    fromCarried: end.fromCarried - start.fromCarried,
    deposited: end.deposited - start.deposited,
    paid: end.paid - start.paid,
    refunded: end.refunded - start.refunded,
    carriedOn: carriedOn + back,
    held: end.held,
  }
}
