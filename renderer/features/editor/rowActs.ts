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
  focusOnPlace(editor, at, 'delete')
  announce(TEXTS.deleted(nameOf(before[at]), store.draft().rows.length))
}

/** Undo and Redo may take away the row that has the focus: then it goes to the one that takes the place. */
export function keepingFocus(editor: Editor, act: () => void): void {
  const { store, focus } = editor
  const { within } = focus.getState()
  const at = store.draft().rows.findIndex((row) => row.id === within)
  act()
  if (at >= 0 && store.draft().rows.every((row) => row.id !== within)) focusOnPlace(editor, at, 'title')
}

function focusOnPlace(editor: Editor, at: number, part: RowPart): void {
  const { rows } = editor.store.draft()
  const next = rows[at] ?? rows.at(-1)
  if (next) focusOn(editor, next.id, part)
  else document.querySelector<HTMLElement>('[data-add]')?.focus()
}

/** As in a spreadsheet: Enter goes on to the same field of the next row, and from the last one to a new row. */
export function goOn(editor: Editor, id: MilestoneId, part: RowPart): void {
  const { rows } = editor.store.draft()
  const next = rows[rows.findIndex((row) => row.id === id) + 1]
  if (next) focusOn(editor, next.id, part)
  else addMilestone(editor)
}
