import { createStore } from 'zustand/vanilla'
import type { ContractId } from '../../../shared/kernel/ids'
import { type Filter, NO_FILTER } from './filtering'
import { NO_SELECTION, type Selection } from './selection'
import type { Sort } from './sorting'

/** Kept while the program is open, so that coming back from a contract finds the list as it was left. */
interface ListState {
  readonly filter: Filter
  readonly sort: Sort
  /** The row the keyboard is on. */
  readonly current: ContractId | null
  readonly selection: Selection
  readonly scrollTop: number
}

export const listState = createStore<ListState>(() => ({
  filter: NO_FILTER,
  sort: { by: 'due', descending: false },
  current: null,
  selection: NO_SELECTION,
  scrollTop: 0,
}))

export function narrow(change: Partial<Filter>): void {
  listState.setState(({ filter }) => ({ filter: { ...filter, ...change }, scrollTop: 0 }))
}

/** The same column again turns the order round. */
export function sortBy(by: Sort['by']): void {
  listState.setState(({ sort }) => ({ sort: { by, descending: sort.by === by && !sort.descending } }))
}

/** Changes what is selected. */
export function select(change: (selection: Selection) => Selection): void {
  listState.setState(({ selection }) => ({ selection: change(selection) }))
}
