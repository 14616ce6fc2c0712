import type { MilestoneId } from '../kernel/ids'

/**
 * Rule P4: a smallest set of milestones whose removal leaves the rest in the old order. Among equally small sets, one
 * that holds the most of what the user dragged. `before` and `after` hold the same ids.
 */
export function movedMilestones(
  before: readonly MilestoneId[],
  after: readonly MilestoneId[],
  dragged: readonly MilestoneId[],
): ReadonlySet<MilestoneId> {
  const oldPlace = new Map(before.map((id, index) => [id, index]))
  const wasDragged = new Set(dragged)
  const places = after.map((id) => oldPlace.get(id) ?? -1)
  // The kept ones are a longest increasing run of old places; each undragged one in it weighs a little more.
  const whole = after.length + 1
  const weights = after.map((id) => whole + (wasDragged.has(id) ? 0 : 1))
  const kept = heaviestIncreasingRun(places, weights)
  return new Set(after.filter((_, index) => !kept.has(index)))
}

/** Indexes of an increasing subsequence of the greatest weight. Quadratic: a plan has at most 500 milestones. */
function heaviestIncreasingRun(places: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const runs: { weight: number; previous: number }[] = []
  let end = -1
  let heaviest = 0
  for (const [at, place] of places.entries()) {
    let reach = 0
    let previous = -1
    for (let earlier = 0; earlier < at; earlier += 1) {
      const weight = runs[earlier]?.weight ?? 0
      if ((places[earlier] ?? 0) < place && weight > reach) {
        reach = weight
        previous = earlier
      }
    }
    const weight = reach + (weights[at] ?? 0)
    runs.push({ weight, previous })
    if (weight > heaviest) {
      heaviest = weight
      end = at
    }
  }
  const run = new Set<number>()
  for (let at = end; at >= 0; at = runs[at]?.previous ?? -1) run.add(at)
  return run
}
