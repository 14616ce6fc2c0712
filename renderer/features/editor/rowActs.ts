import type { DraftRow } from '../../../shared/ipc/views/plan'
import type { MilestoneId } from '../../../shared/kernel/ids'
import { newMilestoneId } from '../../client/ids'
import { announce } from '../../ui/announcer'
import { addRow, deleteRow, emptyRow, moveRow } from './draft/edits'
import type { Editor } from './editorContext'
import type { RowPart } from './focus'
import { TEXTS } from './texts'

export function nameOf(row: Pick<DraftRow, 'title'> | undefined): string {
  return row?.title.trim() || TEXTS.untitled
}

export function focusOn({ focus }: Editor, id: MilestoneId, part: RowPart): void {
  focus.setState({ wanted: { id, part } })
}

export function addMilestone(editor: Editor): void {
  const id = newMilestoneId()
  editor.store.change((draft) => addRow(draft, emptyRow(id)))
  focusOn(editor, id, 'title')
  announce(TEXTS.added(editor.locked + editor.store.draft().rows.length))
}

/** Moves by keys or buttons, and keeps the focus where it is on the row. */
export function moveMilestone(editor: Editor, id: MilestoneId, by: -1 | 1, part: RowPart | null): void {
  const { store, locked } = editor
  const from = store.draft().rows.findIndex((row) => row.id === id)
  store.change((draft) => moveRow(draft, id, from + by))
  const { rows } = store.draft()
  const to = rows.findIndex((row) => row.id === id)
  if (to === from) return
  if (part) focusOn(editor, id, part)
  announce(TEXTS.moved(nameOf(rows[to]), locked + to + 1, locked + rows.length))
}

/** The focus goes to the same button of the row that takes the place, so that several can be deleted. */
export function deleteMilestone(editor: Editor, id: MilestoneId): void {
  const { store } = editor
  const before = store.draft().rows
  const at = before.findIndex((row) => row.id === id)
  store.change((draft) => deleteRow(draft, id))
  const { rows } = store.draft()
  const next = rows[at] ?? rows.at(-1)
  if (next) focusOn(editor, next.id, 'delete')
  else document.querySelector<HTMLElement>('[data-add]')?.focus()
  announce(TEXTS.deleted(nameOf(before[at]), rows.length))
}

/** As in a spreadsheet: Enter goes on to the same field of the next row, and from the last one to a new row. */
export function goOn(editor: Editor, id: MilestoneId, part: RowPart): void {
  const { rows } = editor.store.draft()
  const next = rows[rows.findIndex((row) => row.id === id) + 1]
  if (next) focusOn(editor, next.id, part)
  else addMilestone(editor)
}
