import type { Contract, PlannedMilestone } from '../contract'

/** A plan that takes effect: its version goes up by 1, and ids that left it are never used again. */
export function afterPlan(contract: Contract, plan: readonly PlannedMilestone[]): Contract {
  const stays = new Set(plan.map(({ id }) => id))
  const left = contract.plan.filter(({ id }) => !stays.has(id)).map(({ id }) => id)
  return {
    ...contract,
    plan,
    planVersion: contract.planVersion + 1,
    removed: left.length > 0 ? [...contract.removed, ...left] : contract.removed,
  }
}
