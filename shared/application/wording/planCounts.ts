import type { PlanDiff } from '../../rules/planDiff'
import { counted } from './phrase'

/** `1 milestone added, 2 edited`: without a noun from the second on. */
export function planCounts({ added, removed, edited, moved }: PlanDiff['counts']): string {
  const said = [
    [added, 'added'],
    [removed, 'removed'],
    [moved, 'moved'],
    [edited, 'edited'],
  ] as const
  return said
    .filter(([count]) => count > 0)
    .map(([count, verb], index) => (index === 0 ? `${counted(count, 'milestone')} ${verb}` : `${count} ${verb}`))
    .join(', ')
}
