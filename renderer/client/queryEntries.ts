import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CallName, Input } from '../../shared/ipc/calls'
import { call } from './call'
import { concerns } from './concerns'
import { LOADING, type Query } from './queryState'
import { onSignal } from './signals'

/** One question and its latest answer. */
interface QueryEntry {
  readonly id: string
  readonly name: CallName
  readonly input: object | null
  readonly store: StoreApi<Query<unknown>>
  holders: number
  isStale: boolean
  asking: Promise<void> | null
}

const IDLE_KEPT = 40
const entries = new Map<string, QueryEntry>()
let isWatching = false

function watchChanges(): void {
  if (isWatching) return
  isWatching = true
  onSignal((signal) => {
    if (signal.type !== 'changed') return
    for (const entry of entries.values()) {
      if (entry.input && (isRefused(entry) || concerns(signal, entry.name, entry.input))) void refetchEntry(entry)
    }
  })
}

function makeEntry(id: string, name: CallName, input: object | null): QueryEntry {
  return { id, name, input, store: createStore<Query<unknown>>(() => LOADING), holders: 0, isStale: true, asking: null }
}

/** `key`: the input as JSON; null: nothing is asked. */
export function queryEntry(name: CallName, key: string | null): QueryEntry {
  if (key === null) return makeEntry('', name, null)
  watchChanges()
  const id = `${name} ${key}`
  const entry = entries.get(id) ?? makeEntry(id, name, JSON.parse(key))
  // Set anew, so that the map's order is the order of use.
  entries.delete(id)
  entries.set(id, entry)
  return entry
}

/** Keeps an entry fresh while something shows it. */
export function hold(entry: QueryEntry): () => void {
  entry.holders += 1
  if (entry.input) entries.set(entry.id, entry)
  if (entry.isStale && entry.input) void refetchEntry(entry)
  return () => {
    entry.holders -= 1
    forgetIdle()
  }
}

function forgetIdle(): void {
  const idle = [...entries].filter(([, entry]) => entry.holders === 0)
  for (const [id] of idle.slice(0, Math.max(0, idle.length - IDLE_KEPT))) entries.delete(id)
}

/** Asks anew where somebody looks; otherwise when somebody next does. A change while asking asks once more. */
export async function refetchEntry(entry: QueryEntry): Promise<void> {
  entry.isStale = true
  if (entry.asking) return entry.asking
  if (entry.holders === 0) return
  entry.asking = ask(entry)
  await entry.asking
}

async function ask(entry: QueryEntry): Promise<void> {
  do {
    entry.isStale = false
    const before = entry.store.getState()
    if (before.state !== 'loading') entry.store.setState({ ...before, refreshing: true }, true)
    // The entry was made with the input of its name.
    const answer = await call(entry.name, entry.input as Input<CallName>)
    const refreshing = entry.isStale
    if (answer.ok) entry.store.setState({ state: 'ready', value: answer.value, refusal: null, refreshing }, true)
    else entry.store.setState({ state: 'refused', value: before.value, refusal: answer.refusal, refreshing }, true)
  } while (entry.isStale)
  // What refused it may pass: whoever looks next asks again.
  entry.isStale = isRefused(entry)
  entry.asking = null
}

function isRefused({ store }: QueryEntry): boolean {
  return store.getState().state === 'refused'
}
