import { createContext, use } from 'react'
import type { SideName } from '../../../shared/ipc/primitives'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { MilestoneId } from '../../../shared/kernel/ids'
import type { DraftStore } from './draft/draftStore'
import type { RowField } from './draft/edits'
import type { Typing } from './draft/typedRows'
import type { Focus } from './focus'

/** What every part of the editor works with. The same object as long as the screen stands. */
export interface Editor {
  readonly store: DraftStore
  readonly typing: Typing
  readonly focus: Focus
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (!editor) throw new Error('useEditor outside of the editor')
  return editor
}

/** For whom it is sent. */
export interface Sending {
  readonly contract: ContractView
  readonly side: SideName
  /** What the other side did is recorded, not sent (rule W2). */
  readonly isRecord: boolean
}

export type RowTarget = { readonly id: MilestoneId; readonly part: RowField | 'delete' | 'handle' | 'up' | 'down' }
