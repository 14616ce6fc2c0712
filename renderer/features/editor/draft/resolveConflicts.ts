import type { Draft, DraftRow, RebaseConflict, RebaseView } from '../../../../shared/ipc/views/plan'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { isRowField } from './rowField'
import { weave } from './weave'

export type Choice = 'mine' | 'theirs'

export function conflictKey({ milestoneId, kind }: RebaseConflict): string {
  return `${milestoneId ?? ''}/${kind}`
}

/** The draft on the new plan, each conflict decided; `mine` where nothing is chosen (rule P10). `before`: my draft as it was. */
export function resolveConflicts(
  view: RebaseView,
  choices: ReadonlyMap<string, Choice>,
  before: readonly DraftRow[],
): Draft {
  const mine = new Map(view.mine.rows.map((row) => [row.id, row]))
  const theirs = new Map(view.theirs.rows.map((row) => [row.id, row]))
  const yielded = view.conflicts.filter((conflict) => choices.get(conflictKey(conflict)) === 'theirs')

  for (const { milestoneId, kind } of yielded) {
    const their = milestoneId === null ? undefined : theirs.get(milestoneId)
    if (kind === 'removed-there') {
      const copy = copyOf(milestoneId, before, view)
      if (copy) mine.delete(copy)
    } else if (their && kind === 'removed-here') {
      mine.set(their.id, their)
    } else if (their && isRowField(kind)) {
      mine.set(their.id, { ...(mine.get(their.id) ?? their), [kind]: their[kind] })
    }
  }

  const [myOrder, theirOrder] = [view.mine.rows, view.theirs.rows].map((rows) => rows.map(({ id }) => id))
  const theirOrderWins = yielded.some(({ kind }) => kind === 'plan-order')
  const order = theirOrderWins ? weave(theirOrder ?? [], myOrder ?? []) : weave(myOrder ?? [], theirOrder ?? [])
  return {
    locale: view.mine.locale,
    base: view.base,
    rows: order.map((id) => mine.get(id)).filter((row) => row !== undefined),
    dragged: view.mine.dragged.filter((id) => mine.has(id)),
  }
}

/** A milestone that left the plan comes back under a new id: the row that stands in neither and says what mine said. */
function copyOf(id: MilestoneId | null, before: readonly DraftRow[], view: RebaseView): MilestoneId | null {
  const was = before.find((row) => row.id === id)
  const known = new Set([...before, ...view.theirs.rows].map((row) => row.id))
  const copy = view.mine.rows.find(
    (row) => !known.has(row.id) && row.title === was?.title && row.description === was.description,
  )
  return copy?.id ?? null
}
