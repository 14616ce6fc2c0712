import type { CalendarDay } from '../kernel/calendarDay'
import { type Contract, type LockedMilestone, otherSide, type PlannedMilestone, type Side } from './contract'
import { activeMilestone } from './figures'

/** The one mark a contract shows. Derived, never stored. */
export type Mark =
  | 'Ended'
  | 'Ending'
  | 'Needs an answer'
  | 'Overdue'
  | 'Submitted'
  | 'Active'
  | 'To fund'
  | 'To end'
  | 'Planned'

/** Rule P11: planned or active, its own due date before today; an agreed date does not change that. */
export function isOverdue(milestone: PlannedMilestone | LockedMilestone, today: CalendarDay): boolean {
  const isOpen = !('status' in milestone) || milestone.status === 'active'
  return isOpen && milestone.due !== null && milestone.due < today
}

/** The earliest own due date of planned and active milestones: from the day after it on, the contract is overdue. */
export function earliestOpenDue(contract: Contract): CalendarDay | null {
  const active = activeMilestone(contract)
  let earliest: CalendarDay | null = active?.due ?? null
  for (const { due } of contract.plan) if (due !== null && (earliest === null || due < earliest)) earliest = due
  return earliest
}

/** The side that has a request or a refund to answer; null: none waits. */
export function answeringSide(contract: Contract): Side | null {
  if (contract.request) return 'client'
  return contract.refund?.status === 'pending' ? 'freelancer' : null
}

export function needsAnswer(contract: Contract): boolean {
  return answeringSide(contract) === contract.terms.ourSide
}

/** Whether our side should answer the other's proposal of a due date (rule P12). */
export function hasDueDateToAnswer(contract: Contract): boolean {
  return activeMilestone(contract)?.dueProposal?.by === otherSide(contract.terms.ourSide)
}

/** What the mark would be if no due date had passed. `Overdue` comes after `Needs an answer` and before the rest. */
export function markWithoutOverdue(contract: Contract): Exclude<Mark, 'Overdue'> {
  if (contract.phase === 'ended') return 'Ended'
  if (contract.phase === 'ending') return 'Ending'
  if (needsAnswer(contract)) return 'Needs an answer'
  const active = activeMilestone(contract)
  if (active) return active.submission ? 'Submitted' : 'Active'
  if (contract.plan.length > 0) return 'To fund'
  return contract.locked.length > 0 ? 'To end' : 'Planned'
}

/** `Overdue` gives way to these three (marks, in the order of the rules). */
export function withOverdue(mark: Exclude<Mark, 'Overdue'>, earliestDue: CalendarDay | null, today: CalendarDay): Mark {
  const isStronger = mark === 'Ended' || mark === 'Ending' || mark === 'Needs an answer'
  return !isStronger && earliestDue !== null && earliestDue < today ? 'Overdue' : mark
}

export function markOf(contract: Contract, today: CalendarDay): Mark {
  return withOverdue(markWithoutOverdue(contract), earliestOpenDue(contract), today)
}
