import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addRow,
  deleteRow,
  editField,
  emptyRow,
  insertRows,
  moveRow,
} from '../../../../renderer/features/editor/draft/edits'
import { change, redo, startHistory, undo } from '../../../../renderer/features/editor/draft/history'
import type { Draft } from '../../../../shared/ipc/views/plan'
import { draftOf, id } from './drafts'

const titles = (draft: Draft) => draft.rows.map(({ title }) => title).join('')

test('P4: a moved row stands where it was put, and last among the dragged', () => {
  const moved = moveRow(moveRow(draftOf('abcde'), id('a'), 3), id('e'), 0)
  expect(titles(moved)).toBe('ebcda')
  expect(moveRow(moved, id('a'), 1).dragged).toEqual(['e', 'a'])
})

test('P4: any move keeps the others in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(29), fc.integer({ min: -3, max: 35 }), (length, from, to) => {
      const before = draftOf(Array.from({ length }, (_, index) => String.fromCharCode(97 + index)).join(''))
      const row = before.rows[from % length]
      if (!row) throw new Error('no row')
      const after = moveRow(before, row.id, to)
      expect(after.rows.filter((one) => one !== row)).toEqual(before.rows.filter((one) => one !== row))
      expect(after.rows.indexOf(row)).toBe(Math.max(0, Math.min(to, length - 1)))
    }),
  )
})

test('a move to where it stands, or of an unknown row, is no change', () => {
  const draft = draftOf('abc')
  expect(moveRow(draft, id('b'), 1)).toBe(draft)
  expect(moveRow(draft, id('x'), 1)).toBe(draft)
})

test('pasted rows stand after the row, at the end without one, and in the place of an empty row', () => {
  const rows = draftOf('xy').rows
  expect(titles(insertRows(draftOf('abc'), rows, id('a')))).toBe('axybc')
  expect(titles(insertRows(draftOf('abc'), rows, null))).toBe('abcxy')
  const withEmpty = addRow(draftOf('ab'), emptyRow(id('new')))
  expect(insertRows(withEmpty, rows, id('new')).rows).toHaveLength(4)
  expect(titles(insertRows(draftOf(''), rows, null))).toBe('xy')
})

test('a deleted row is no longer among the dragged', () => {
  const draft = deleteRow(moveRow(draftOf('abc'), id('a'), 2), id('a'))
  expect(titles(draft)).toBe('bc')
  expect(draft.dragged).toEqual([])
})

test('Undo: typing in one field is one step, another gesture the next', () => {
  let history = startHistory(draftOf('ab'))
  for (const text of ['ax', 'axy', 'axyz']) {
    history = change(history, editField(history.present, id('a'), 'title', text), 'a/title')
  }
  history = change(history, editField(history.present, id('b'), 'title', 'b2'), 'b/title')
  history = change(history, moveRow(history.present, id('b'), 0))
  expect(titles(history.present)).toBe('b2axyz')
  history = undo(history)
  expect(titles(history.present)).toBe('axyzb2')
  expect(history.present.dragged).toEqual([])
  history = undo(undo(history))
  expect(titles(history.present)).toBe('ab')
  expect(undo(history)).toBe(history)
  expect(titles(redo(redo(redo(history))).present)).toBe('b2axyz')
})

test('Undo: after going back, a new change leaves nothing to redo', () => {
  const start = startHistory(draftOf('ab'))
  const back = undo(change(start, deleteRow(start.present, id('a'))))
  const history = change(back, moveRow(back.present, id('b'), 0))
  expect(redo(history)).toBe(history)
  expect(titles(history.present)).toBe('ba')
})
