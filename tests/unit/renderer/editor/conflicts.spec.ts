import { expect, test } from 'vitest'
import { type Choice, conflictKey, resolveConflicts } from '../../../../renderer/features/editor/draft/resolveConflicts'
import { draftIndex, shownIds } from '../../../../renderer/features/editor/draft/shownIds'
import type { ChangedMilestone, RebaseConflict, RebaseView } from '../../../../shared/ipc/views/plan'
import { draftOf, id, rowOf } from './drafts'

function conflict(kind: RebaseConflict['kind'], on: string | null): RebaseConflict {
  return { milestoneId: on === null ? null : id(on), kind, title: on ?? '', before: null, theirs: null, mine: null }
}

function resolve(view: RebaseView, theirs: readonly RebaseConflict[], before = draftOf('abc').rows) {
  const choices = new Map<string, Choice>(theirs.map((one) => [conflictKey(one), 'theirs']))
  const draft = resolveConflicts(view, choices, before)
  return draft.rows.map(({ title, amount }) => `${title} ${amount}`)
}

test('P10: a field yields by itself, all else stays mine', () => {
  const view: RebaseView = {
    base: 2,
    conflicts: [conflict('amount', 'a'), conflict('amount', 'b')],
    mine: {
      locale: 'en-US',
      base: 2,
      rows: [rowOf('a', { amount: '1' }), rowOf('b', { amount: '2' }), rowOf('c')],
      dragged: [],
    },
    theirs: {
      locale: 'en-US',
      base: 2,
      rows: [rowOf('a', { amount: '7' }), rowOf('b', { amount: '8' }), rowOf('c')],
      dragged: [],
    },
  }
  expect(resolve(view, [])).toEqual(['a 1', 'b 2', 'c 10.00'])
  expect(resolve(view, [conflict('amount', 'b')])).toEqual(['a 1', 'b 8', 'c 10.00'])
})

test('P10: what I deleted comes back where it stands in the plan', () => {
  const view: RebaseView = {
    base: 2,
    conflicts: [conflict('removed-here', 'b')],
    mine: draftOf('ac', 2),
    theirs: draftOf('abc', 2),
  }
  expect(resolve(view, [])).toEqual(['a 10.00', 'c 10.00'])
  expect(resolve(view, view.conflicts)).toEqual(['a 10.00', 'b 10.00', 'c 10.00'])
})

test('P10: what left the plan and I edited stays as a new milestone, or is left out', () => {
  const copy = { ...rowOf('b'), id: id('fresh') }
  const view: RebaseView = {
    base: 2,
    conflicts: [conflict('removed-there', 'b')],
    mine: { locale: 'en-US', base: 2, rows: [rowOf('a'), copy, rowOf('c')], dragged: [] },
    theirs: draftOf('ac', 2),
  }
  expect(resolve(view, [])).toEqual(['a 10.00', 'b 10.00', 'c 10.00'])
  expect(resolve(view, view.conflicts)).toEqual(['a 10.00', 'c 10.00'])
})

test('P10: the order of the plan counts as one field; what only I have stays', () => {
  const view: RebaseView = {
    base: 2,
    conflicts: [conflict('plan-order', null)],
    mine: draftOf('cxab', 2),
    theirs: draftOf('bac', 2),
  }
  expect(resolve(view, []).join()).toBe('c 10.00,x 10.00,a 10.00,b 10.00')
  expect(resolve(view, view.conflicts).join()).toBe('b 10.00,a 10.00,c 10.00,x 10.00')
})

function line(letter: string, kind: ChangedMilestone['kind'] = 'kept'): ChangedMilestone {
  const milestone = { title: letter, description: '', amount: '1.00', due: null }
  return { id: id(letter), kind, from: 1, to: 1, moved: false, edits: [], milestone }
}

test('P3: removed lines stand after the one they followed, in the draft’s order of this moment', () => {
  const lines = [line('r', 'removed'), line('a'), line('b'), line('s', 'removed'), line('t', 'removed'), line('c')]
  expect(shownIds(draftOf('cba').rows, lines).join('')).toBe('rcbsta')
})

test('P4: a line moved among removed ones goes to its place in the draft', () => {
  const rows = draftOf('abc').rows
  const shown = [id('r'), id('a'), id('s'), id('b'), id('c')]
  expect(draftIndex(shown, id('c'), 0, rows)).toBe(0)
  expect(draftIndex(shown, id('c'), 1, rows)).toBe(0)
  expect(draftIndex(shown, id('c'), 3, rows)).toBe(1)
  expect(draftIndex(shown, id('a'), 4, rows)).toBe(2)
})
