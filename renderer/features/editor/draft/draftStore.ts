import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer } from '../../../../shared/ipc/bridge'
import type { WireRefusal } from '../../../../shared/ipc/primitives'
import type { Draft, DraftPreview } from '../../../../shared/ipc/views/plan'
import type { Result } from '../../../../shared/kernel/result'
import { sameRows } from './edits'
import { change, endTyping, type History, redo, startHistory, undo } from './history'
import { latestOnly } from './latestOnly'
import { type FaultsByRow, faultsByRow } from './rowFaults'

export interface DraftState {
  readonly history: History
  /** What the core said last; null before it first did. */
  readonly preview: DraftPreview | null
  /** Whether `preview` is about the draft as it is this moment. */
  readonly isPreviewed: boolean
  readonly faults: FaultsByRow
  /** Why the draft could not be saved, or looked at. */
  readonly trouble: WireRefusal | null
  /** Another window has saved this draft since: nothing is saved here before it is chosen which one stays. */
  readonly hasMovedOn: boolean
}

/** What the draft needs of the core. */
export interface DraftPorts {
  save(draft: Draft): Promise<WireRefusal | null>
  discard(): Promise<WireRefusal | null>
  /** The draft as it is kept now; what is saved from now on takes its place. Null: none is kept. */
  takeOver(): Promise<Result<Draft | null, WireRefusal>>
  preview(draft: Draft): Promise<Answer<'PreviewChanges'>>
}

export interface DraftStore extends StoreApi<DraftState> {
  draft(): Draft
  /** `typing` names the field typed in: typing on there is the same step of Undo. */
  change(edit: (draft: Draft) => Draft, typing?: string): void
  endTyping(): void
  undo(): void
  redo(): void
  /** Another draft on another plan: what was before can't be gone back to. */
  restart(draft: Draft, plan: Draft): void
  /** Asks the core anew about the draft as it is. */
  look(): void
  /** Resolves when the preview is of the draft as it is. */
  looked(): Promise<void>
  /** Saves what waits, the page being about to go. */
  flush(): void
  settled(): Promise<void>
  /** Saves nothing while it is being sent, so that no draft stays behind. */
  hold(): void
  release(): void
  isSaving(): boolean
  /** Whether the draft changes nothing of the plan it was begun on. */
  isUnchanged(): boolean
  /** Where it has moved on: goes on with the other window's draft, or writes this one over it. */
  settle(keeps: 'mine' | 'theirs', plan: Draft): Promise<void>
  /** Whether the core keeps a draft, as far as was answered. */
  isKept(): boolean
  /** Nothing more is saved: it was sent, or the screen is left. */
  stop(): void
}

const MOVED_ON = 'draft-moved-on'

/** `plan`: the draft that changes nothing; such a one is not kept. */
export function createDraftStore(start: Draft, plan: Draft, isKeptAtStart: boolean, ports: DraftPorts): DraftStore {
  let unchanged = plan
  let isKept = isKeptAtStart
  const store = createStore<DraftState>(() => ({
    history: startHistory(start),
    preview: null,
    isPreviewed: false,
    faults: new Map(),
    trouble: null,
    hasMovedOn: false,
  }))
  const draft = () => store.getState().history.present

  const saver = latestOnly<Draft>(async (one) => {
    const isChanged = !sameRows(one.rows, unchanged.rows)
    if (!isChanged && !isKept) return
    const trouble = isChanged ? await ports.save(one) : await ports.discard()
    if (trouble?.code === MOVED_ON) return store.setState({ trouble: null, hasMovedOn: true })
    if (trouble === null) isKept = isChanged
    store.setState({ trouble })
  })
  const looker = latestOnly<Draft>(async (one) => {
    const answer = await ports.preview(one)
    if (!answer.ok) {
      store.setState({ trouble: answer.refusal })
      return
    }
    const faults = faultsByRow(answer.value.faults, store.getState().faults)
    store.setState({ preview: answer.value, isPreviewed: draft() === one, faults })
  })
  const become = (history: History) => {
    if (history === store.getState().history) return
    const isAnother = history.present !== draft()
    store.setState(isAnother ? { history, isPreviewed: false } : { history })
    if (!isAnother) return
    saver.push(history.present)
    looker.push(history.present)
  }

  looker.push(start)
  return {
    ...store,
    draft,
    change: (edit, typing) => become(change(store.getState().history, edit(draft()), typing ?? null)),
    endTyping: () => become(endTyping(store.getState().history)),
    undo: () => become(undo(store.getState().history)),
    redo: () => become(redo(store.getState().history)),
    restart(next, onPlan) {
      unchanged = onPlan
      become(startHistory(next))
    },
    look: () => looker.push(draft()),
    looked: looker.settled,
    flush: saver.flush,
    settled: saver.settled,
    hold: saver.hold,
    release: saver.release,
    isSaving: saver.isBusy,
    isUnchanged: () => sameRows(draft().rows, unchanged.rows),
    async settle(keeps, onPlan) {
      const kept = await ports.takeOver()
      if (!kept.ok) return store.setState({ trouble: kept.refusal })
      isKept = kept.value !== null
      store.setState({ hasMovedOn: false })
      if (keeps === 'mine') return saver.push(draft())
      unchanged = onPlan
      const theirs = kept.value ?? onPlan
      // Not saved: the other window may go on with it.
      store.setState({ history: startHistory(theirs), isPreviewed: false })
      looker.push(theirs)
    },
    isKept: () => isKept,
    stop: saver.stop,
  }
}
