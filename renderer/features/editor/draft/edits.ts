import type { Draft, DraftRow } from '../../../../shared/ipc/views/plan'
import type { MilestoneId } from '../../../../shared/kernel/ids'

export type RowField = 'title' | 'description' | 'amount' | 'due'

export function editField(draft: Draft, id: MilestoneId, field: RowField, text: string): Draft {
  return { ...draft, rows: draft.rows.map((row) => (row.id === id ? { ...row, [field]: text } : row)) }
}

/** After `after`, or at the end. An empty row there makes room for them. */
export function insertRows(draft: Draft, rows: readonly DraftRow[], after: MilestoneId | null): Draft {
  const found = draft.rows.findIndex((row) => row.id === after)
  const at = found === -1 ? draft.rows.length - 1 : found
  const standing = draft.rows[at]
  const replaces = rows.length > 0 && standing !== undefined && isEmptyRow(standing)
  return { ...draft, rows: draft.rows.toSpliced(replaces ? at : at + 1, replaces ? 1 : 0, ...rows) }
}

export function addRow(draft: Draft, row: DraftRow): Draft {
  return { ...draft, rows: [...draft.rows, row] }
}

export function deleteRow(draft: Draft, id: MilestoneId): Draft {
  return {
    ...draft,
    rows: draft.rows.filter((row) => row.id !== id),
    dragged: draft.dragged.filter((dragged) => dragged !== id),
  }
}

/** The same draft where it stays in its place. What moved last stands last among `dragged` (rule P4). */
export function moveRow(draft: Draft, id: MilestoneId, to: number): Draft {
  const from = draft.rows.findIndex((row) => row.id === id)
  const row = draft.rows[from]
  const at = Math.max(0, Math.min(to, draft.rows.length - 1))
  if (!row || from === at) return draft
  return {
    ...draft,
    rows: draft.rows.toSpliced(from, 1).toSpliced(at, 0, row),
    dragged: [...draft.dragged.filter((dragged) => dragged !== id), id],
  }
}

/** An amount for each row, in order (rule A5). */
export function setAmounts(draft: Draft, amounts: readonly string[]): Draft {
  return { ...draft, rows: draft.rows.map((row, index) => ({ ...row, amount: amounts[index] ?? row.amount })) }
}

export function emptyRow(id: MilestoneId): DraftRow {
  return { id, title: '', description: '', amount: '', due: '' }
}

export function isEmptyRow(row: DraftRow): boolean {
  return [row.title, row.description, row.amount, row.due].every((text) => text.trim() === '')
}

export function sameRows(one: readonly DraftRow[], other: readonly DraftRow[]): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const that = other[index]
      return (
        row === that ||
        (that !== undefined &&
          row.id === that.id &&
          row.title === that.title &&
          row.description === that.description &&
          row.amount === that.amount &&
          row.due === that.due)
      )
    })
  )
}
