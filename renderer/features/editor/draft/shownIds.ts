import type { ChangedMilestone, DraftRow } from '../../../../shared/ipc/views/plan'
import type { MilestoneId } from '../../../../shared/kernel/ids'

/**
 * The lines of Show changes in the order of the draft as it is this moment, each removed one after the line it followed.
 * Computed here from the draft, not taken from the last answer of the core: a drop must show at once.
 */
export function shownIds(rows: readonly DraftRow[], lines: readonly ChangedMilestone[]): readonly MilestoneId[] {
  const standing = new Set(rows.map(({ id }) => id))
  const followers = new Map<MilestoneId | null, MilestoneId[]>()
  let last: MilestoneId | null = null
  for (const { id, kind } of lines) {
    if (standing.has(id)) last = id
    else if (kind === 'removed') followers.set(last, [...(followers.get(last) ?? []), id])
  }
  return [...(followers.get(null) ?? []), ...rows.flatMap(({ id }) => [id, ...(followers.get(id) ?? [])])]
}

/** Where in the draft a line goes that is moved to an index among the shown ones. */
export function draftIndex(
  shown: readonly MilestoneId[],
  id: MilestoneId,
  to: number,
  rows: readonly DraftRow[],
): number {
  const standing = new Set(rows.map((row) => row.id))
  const moved = shown.filter((one) => one !== id).toSpliced(to, 0, id)
  return moved.filter((one) => standing.has(one)).indexOf(id)
}
