import { type Minor, max, sum } from '../kernel/money'
import type { ActiveMilestone, Contract, PlannedMilestone } from './contract'

/** E: money in escrow now, reserved and carried over. */
export function held(contract: Contract): Minor {
  return contract.money.reserved + contract.money.carried
}

export function plannedTotal(plan: readonly PlannedMilestone[]): Minor {
  return sum(plan.map((milestone) => milestone.amount))
}

export function activeMilestone(contract: Contract): ActiveMilestone | null {
  for (const milestone of contract.locked) if (milestone.status === 'active') return milestone
  return null
}

/** The one that can be funded next (rule E2). */
export function nextMilestone(contract: Contract): PlannedMilestone | null {
  return contract.plan[0] ?? null
}

/** Paid + active + planned: never the sum of original amounts. */
export function contractValue(contract: Contract): Minor {
  return contract.money.paid + contract.money.reserved + plannedTotal(contract.plan)
}

/** What funding a milestone of this amount costs the client now (rule E3). */
export function chargeFor(contract: Contract, amount: Minor): Minor {
  return max(0n, amount - contract.money.carried)
}
