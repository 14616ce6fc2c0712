import { createContext, use } from 'react'
import type { StoreApi } from 'zustand'
import type { SideName } from '../../../shared/ipc/primitives'
import type { ContractId, MilestoneId } from '../../../shared/kernel/ids'
import type { DraftStore } from './draft/draftStore'
import type { Typing } from './draft/typedRows'
import type { Focus } from './focus'

/** What every part of the editor works with. */
export interface Editor {
  readonly contractId: ContractId
  /** Whose draft it is. */
  readonly side: SideName
  readonly store: DraftStore
  readonly focus: Focus
  readonly typing: Typing
  /** How many milestones stand before the planned ones. */
  readonly locked: number
  readonly isPlanned: (id: MilestoneId) => boolean
  /** While a row is dragged the draft must not change. */
  readonly drag: StoreApi<{ readonly isOn: boolean }>
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (!editor) throw new Error('useEditor outside of the editor')
  return editor
}
