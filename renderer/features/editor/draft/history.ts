import type { Draft } from '../../../../shared/ipc/views/plan'

/** A draft and the way to and from it. One gesture is one step. */
export interface History {
  readonly past: readonly Draft[]
  readonly present: Draft
  readonly future: readonly Draft[]
  /** What is being typed in: further typing there belongs to the same step. Null between gestures. */
  readonly typing: string | null
}

const MOST_STEPS = 1_000

export function startHistory(present: Draft): History {
  return { past: [], present, future: [], typing: null }
}

/** `typing` names the field typed in, so that a word is one step and not one for each letter. */
export function change(history: History, next: Draft, typing: string | null = null): History {
  if (next === history.present) return history
  if (typing !== null && typing === history.typing) return { ...history, present: next, future: [] }
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [], typing }
}

/** What is typed next begins a step of its own. */
export function endTyping(history: History): History {
  return history.typing === null ? history : { ...history, typing: null }
}

export function undo(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    typing: null,
  }
}

export function redo(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { past: [...history.past, history.present], present: next, future, typing: null }
}
