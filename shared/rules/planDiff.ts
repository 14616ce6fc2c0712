import type { MilestoneId } from '../kernel/ids'
import type { MilestoneField, PlannedMilestone } from './contract'
import { editedFields } from './draft'
import { movedMilestones } from './moves'

export interface FieldEdit {
  readonly field: MilestoneField
  readonly before: PlannedMilestone
  readonly after: PlannedMilestone
}

export interface PlanDiffLine {
  readonly id: MilestoneId
  readonly kind: 'kept' | 'added' | 'removed'
  /** Positions in the old and the new plan, counted from 1 over all milestones, the locked ones too (rule P4). */
  readonly from: number | null
  readonly to: number | null
  readonly moved: boolean
  readonly edits: readonly FieldEdit[]
  /** As it will be; as it was where it is removed. */
  readonly milestone: PlannedMilestone
}

/** Lines in the new order; each removed one after the line it followed in the old order (rules P3, P4). */
export interface PlanDiff {
  readonly lines: readonly PlanDiffLine[]
  readonly counts: { readonly added: number; readonly removed: number; readonly edited: number; readonly moved: number }
}

/** `locked`: how many milestones stand before the plan. `dragged`: what the user dragged, for the choice among equal sets. */
export function diffPlans(
  before: readonly PlannedMilestone[],
  after: readonly PlannedMilestone[],
  locked: number,
  dragged: readonly MilestoneId[],
): PlanDiff {
  const old = new Map(before.map((milestone, index) => [milestone.id, { milestone, position: locked + index + 1 }]))
  const stays = new Set(after.map((milestone) => milestone.id))
  const moved = movedMilestones(
    before.filter(({ id }) => stays.has(id)).map(({ id }) => id),
    after.filter(({ id }) => old.has(id)).map(({ id }) => id),
    dragged,
  )

  const standing = after.map((milestone, index): PlanDiffLine => {
    const to = locked + index + 1
    const was = old.get(milestone.id)
    if (!was) return { id: milestone.id, kind: 'added', from: null, to, moved: false, edits: [], milestone }
    const edits = editedFields(was.milestone, milestone).map((field) => ({
      field,
      before: was.milestone,
      after: milestone,
    }))
    return { id: milestone.id, kind: 'kept', from: was.position, to, moved: moved.has(milestone.id), edits, milestone }
  })

  const lines = withRemoved(standing, before, stays, locked)
  return {
    lines,
    counts: {
      added: lines.filter((line) => line.kind === 'added').length,
      removed: lines.filter((line) => line.kind === 'removed').length,
      edited: lines.filter((line) => line.edits.length > 0).length,
      moved: moved.size,
    },
  }
}

function withRemoved(
  standing: readonly PlanDiffLine[],
  before: readonly PlannedMilestone[],
  stays: ReadonlySet<MilestoneId>,
  locked: number,
): readonly PlanDiffLine[] {
  const followers = new Map<MilestoneId | null, PlanDiffLine[]>()
  let lastStanding: MilestoneId | null = null
  for (const [index, milestone] of before.entries()) {
    if (stays.has(milestone.id)) {
      lastStanding = milestone.id
      continue
    }
    const from = locked + index + 1
    const line: PlanDiffLine = { id: milestone.id, kind: 'removed', from, to: null, moved: false, edits: [], milestone }
    followers.set(lastStanding, [...(followers.get(lastStanding) ?? []), line])
  }
  if (followers.size === 0) return standing
  return [...(followers.get(null) ?? []), ...standing.flatMap((line) => [line, ...(followers.get(line.id) ?? [])])]
}

/** Rule P3: an empty draft cannot be sent. */
export function hasChanges(diff: PlanDiff): boolean {
  const { added, removed, edited, moved } = diff.counts
  return added + removed + edited + moved > 0
}
