import { createContext, use } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { ActForm } from './acts/actForm'
import type { Work } from './workNow'

/** What a dialog of the room is about. */
export type RoomDialog =
  | { readonly kind: 'act'; readonly form: ActForm }
  | { readonly kind: 'note'; readonly corrects: number | null }
  | { readonly kind: 'delete' }

export interface RoomActs {
  readonly contract: ContractView
  /** The act that matters now: its button is the filled one. */
  readonly matters: Work | null
  /** For the button where work continues. */
  workRef(work: Work): ((element: HTMLElement | null) => void) | undefined
  /** `opener`: takes the focus back where the dialog is left without acting; otherwise what has it now. */
  open(dialog: RoomDialog, opener?: HTMLElement | null): void
}

export const RoomContext = createContext<RoomActs | null>(null)

export function useRoom(): RoomActs {
  const room = use(RoomContext)
  if (!room) throw new Error('useRoom outside of a Room')
  return room
}
