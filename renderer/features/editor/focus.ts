import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RowTarget } from './editorContext'

/** Where the focus is to go. A row beyond what is rendered takes it when it has been scrolled to. */
export type Focus = StoreApi<RowTarget | null>

export function createFocus(): Focus {
  return createStore<RowTarget | null>(() => null)
}
