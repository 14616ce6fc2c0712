import { describe, expect, test } from 'vitest'
import { createDraftStore, type DraftPorts } from '../../../../renderer/features/editor/draft/draftStore'
import { deleteRow, editField, moveRow } from '../../../../renderer/features/editor/draft/edits'
import type { WireRefusal } from '../../../../shared/ipc/primitives'
import type { Draft, DraftPreview } from '../../../../shared/ipc/views/plan'
import { draftOf, id } from './drafts'

const totals = { fixed: '0.00', planned: '0.00', value: '0.00' }
const PREVIEW: DraftPreview = {
  changes: {
    currency: 'USD',
    lines: [],
    counts: { added: 0, removed: 0, edited: 0, moved: 0 },
    before: totals,
    after: totals,
    budget: null,
    overBudget: null,
    divisible: null,
  },
  faults: [],
  refusal: null,
}
const FULL = { code: 'store-unavailable', rule: null, message: 'The disk is full.', at: null }

/** A core whose answers to saving come when they are let go. */
function slowCore() {
  const saved: string[] = []
  const answers: (() => void)[] = []
  const trouble: { now: WireRefusal | null } = { now: null }
  const titles = (draft: Draft) => draft.rows.map(({ title }) => title).join('')
  const ports: DraftPorts = {
    async save(draft) {
      saved.push(titles(draft))
      await new Promise<void>((resolve) => answers.push(resolve))
      return trouble.now
    },
    async discard() {
      saved.push('discarded')
      return null
    },
    takeOver: async () => ({ ok: true, value: draftOf('xy') }),
    preview: async () => ({ ok: true, value: PREVIEW }),
  }
  const answer = async () => {
    answers.shift()?.()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return { saved, answer, trouble, ports }
}

const typed = (text: string) => (draft: Draft) => editField(draft, id('a'), 'title', text)

test('P3: a draft is saved at once; while a save is under way only the latest waits', async () => {
  const { saved, answer, ports } = slowCore()
  const store = createDraftStore(draftOf('ab'), draftOf('ab'), false, ports)
  store.change(typed('1'), 'a/title')
  expect(saved).toEqual(['1b'])
  store.change(typed('12'), 'a/title')
  store.change(typed('123'), 'a/title')
  expect(saved).toEqual(['1b'])
  await answer()
  expect(saved).toEqual(['1b', '123b'])
  await answer()
  expect(store.isSaving()).toBe(false)
  expect(store.isKept()).toBe(true)
})

test('P3: what waits is saved beside a save under way when the page goes', () => {
  const { saved, ports } = slowCore()
  const store = createDraftStore(draftOf('ab'), draftOf('ab'), false, ports)
  store.change(typed('1'))
  store.change(typed('12'))
  store.flush()
  expect(saved).toEqual(['1b', '12b'])
})

test('a draft that changes nothing is not kept', async () => {
  const { saved, answer, ports } = slowCore()
  const store = createDraftStore(draftOf('ab'), draftOf('ab'), false, ports)
  store.change((draft) => moveRow(draft, id('a'), 1))
  await answer()
  store.undo()
  await store.settled()
  expect(saved).toEqual(['ba', 'discarded'])
  expect(store.isKept()).toBe(false)
})

test('nothing is saved while the draft is sent, and what was changed meanwhile is saved when that is refused', async () => {
  const { saved, answer, ports } = slowCore()
  const store = createDraftStore(draftOf('ab'), draftOf('ab'), false, ports)
  store.hold()
  store.change(typed('1'))
  expect(saved).toEqual([])
  store.release()
  expect(saved).toEqual(['1b'])
  await answer()
  store.hold()
  store.change(typed('2'))
  store.stop()
  store.release()
  store.flush()
  expect(saved).toEqual(['1b'])
})

test('a save that is refused is said, and the next one that is not clears it', async () => {
  const { answer, trouble, ports } = slowCore()
  const store = createDraftStore(draftOf('ab'), draftOf('ab'), false, ports)
  trouble.now = FULL
  store.change(typed('1'))
  await answer()
  expect(store.getState().trouble).toEqual(FULL)
  expect(store.isKept()).toBe(false)
  trouble.now = null
  store.change((draft) => deleteRow(draft, id('b')))
  await answer()
  expect(store.getState().trouble).toBeNull()
})

describe('a draft that another window has saved since', () => {
  async function movedOn() {
    const core = slowCore()
    const store = createDraftStore(draftOf('ab'), draftOf('ab'), false, core.ports)
    core.trouble.now = { ...FULL, code: 'draft-moved-on' }
    store.change(typed('1'))
    await core.answer()
    expect(store.getState()).toMatchObject({ hasMovedOn: true, trouble: null })
    core.trouble.now = null
    return { ...core, store }
  }

  test('H3: kept mine, it is written over the other', async () => {
    const { store, saved } = await movedOn()
    await store.settle('mine', draftOf('ab'))
    expect(saved).toEqual(['1b', '1b'])
    expect(store.getState().hasMovedOn).toBe(false)
  })

  test('H3: the other taken, it is shown and saved no second time', async () => {
    const { store, saved } = await movedOn()
    await store.settle('theirs', draftOf('ab'))
    expect(store.draft()).toEqual(draftOf('xy'))
    expect(store.isKept()).toBe(true)
    expect(saved).toEqual(['1b'])
  })
})
