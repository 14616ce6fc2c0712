import type { CalendarDay } from '../../kernel/calendarDay'
import type { Minor } from '../../kernel/money'
import type { CancelledMilestone, Contract, LockedMilestone, PlannedMilestone } from '../contract'

/** Rule X1: planned milestones and an unpaid active one are cancelled, a pending request lapses; all held is unreserved. */
function withoutPlan(contract: Contract, on: CalendarDay): Contract {
  const { money } = contract
  return {
    ...contract,
    locked: [
      ...contract.locked.map((milestone) => settled(milestone, on)),
      ...contract.plan.map((one) => cancelled(one, on)),
    ],
    plan: [],
    request: null,
    money: { ...money, reserved: 0n, carried: money.carried + money.reserved },
  }
}

function settled(milestone: LockedMilestone, on: CalendarDay): LockedMilestone {
  if (milestone.status !== 'active') return milestone
  return { ...cancelled(milestone, on), funding: milestone.funding, agreedDue: milestone.agreedDue }
}

function cancelled({ id, title, description, amount, due }: PlannedMilestone, on: CalendarDay): CancelledMilestone {
  return { id, title, description, amount, due, status: 'cancelled', cancelledOn: on, funding: null, agreedDue: null }
}

export function afterEndingStarted(contract: Contract, on: CalendarDay): Contract {
  return { ...withoutPlan(contract, on), phase: 'ending' }
}

export function afterEnded(contract: Contract, on: CalendarDay): Contract {
  return { ...withoutPlan(contract, on), phase: 'ended', refund: null }
}

/** Money goes back to the client: an approved refund (X3), or the freelancer's ending (X5), which comes before `ContractEnded`. */
export function afterReturned(contract: Contract, amount: Minor, on: CalendarDay): Contract {
  const closed = withoutPlan(contract, on)
  const { money } = closed
  return {
    ...closed,
    phase: 'ending',
    refund: null,
    money: { ...money, carried: money.carried - amount, refunded: money.refunded + amount },
  }
}

/** Rule X4. */
export function afterHeldPaid(contract: Contract, amount: Minor): Contract {
  const { money } = contract
  return { ...contract, refund: null, money: { ...money, carried: money.carried - amount, paid: money.paid + amount } }
}
