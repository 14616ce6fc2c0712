import type { PlannedMilestone } from '../contract'
import type { Next } from './next'

/** A plan that takes effect: its version goes up by 1, and ids that left it are never used again. */
export function takePlan(next: Next, plan: readonly PlannedMilestone[]): void {
  const stays = new Set(plan.map(({ id }) => id))
  const left = next.plan.filter(({ id }) => !stays.has(id)).map(({ id }) => id)
  if (left.length > 0) next.removed = [...next.removed, ...left]
  next.plan = plan
  next.planVersion += 1
}
