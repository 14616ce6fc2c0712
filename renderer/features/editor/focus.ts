import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MilestoneId } from '../../../shared/kernel/ids'
import type { RowField } from './draft/edits'

export type RowPart = RowField | 'up' | 'down' | 'delete'

export interface FocusState {
  /** Where the focus is to go. A row beyond what is rendered takes it when it has been scrolled to. */
  readonly wanted: { readonly id: MilestoneId; readonly part: RowPart } | null
  /** The row that has the focus, or had it last before it left the list. */
  readonly within: MilestoneId | null
  /** Whether something is typed beside the list: Undo is the field's own there. */
  readonly isBeside: boolean
  /** Whether sending was tried: then nothing that is missing is passed over. */
  readonly isAsked: boolean
}

export type Focus = StoreApi<FocusState>

export function createFocus(): Focus {
  return createStore<FocusState>(() => ({ wanted: null, within: null, isBeside: false, isAsked: false }))
}
