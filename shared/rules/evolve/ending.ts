import type { CalendarDay } from '../../kernel/calendarDay'
import type { Minor } from '../../kernel/money'
import type { CancelledMilestone, LockedMilestone, PlannedMilestone } from '../contract'
import type { Next } from './next'

/** Rule X1: planned milestones and an unpaid active one are cancelled, a pending request lapses; all held is unreserved. */
function closePlan(next: Next, on: CalendarDay): void {
  const { money } = next
  next.locked = [
    ...next.locked.map((milestone) => settled(milestone, on)),
    ...next.plan.map((one) => cancelled(one, on)),
  ]
  next.plan = []
  next.request = null
  next.money = { ...money, reserved: 0n, carried: money.carried + money.reserved }
}

function settled(milestone: LockedMilestone, on: CalendarDay): LockedMilestone {
  if (milestone.status !== 'active') return milestone
  return { ...cancelled(milestone, on), funding: milestone.funding, agreedDue: milestone.agreedDue }
}

function cancelled({ id, title, description, amount, due }: PlannedMilestone, on: CalendarDay): CancelledMilestone {
  return { id, title, description, amount, due, status: 'cancelled', cancelledOn: on, funding: null, agreedDue: null }
}

export function startEnding(next: Next, on: CalendarDay): void {
  closePlan(next, on)
  next.phase = 'ending'
}

export function end(next: Next, on: CalendarDay): void {
  closePlan(next, on)
  next.phase = 'ended'
  next.refund = null
}

/** Money goes back to the client: an approved refund (X3), or the freelancer's ending (X5), which comes before `ContractEnded`. */
export function returnHeld(next: Next, amount: Minor, on: CalendarDay): void {
  startEnding(next, on)
  const { money } = next
  next.refund = null
  next.money = { ...money, carried: money.carried - amount, refunded: money.refunded + amount }
}

/** Rule X4. */
export function payHeld(next: Next, amount: Minor): void {
  const { money } = next
  next.refund = null
  next.money = { ...money, carried: money.carried - amount, paid: money.paid + amount }
}
