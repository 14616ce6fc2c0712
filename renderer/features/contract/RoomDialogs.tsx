import type { RefObject } from 'react'
import { ActDialog } from './acts/ActDialog'
import { DeleteDialog } from './details/DeleteDialog'
import { NoteDialog } from './messages/NoteDialog'
import type { RoomDialog } from './roomContext'

export interface DialogProps {
  readonly onClose: () => void
  /** Done at that version of the contract: the dialog closes when the room shows it. */
  readonly onDone: (done: { readonly version: number; readonly said: string }) => void
  readonly finalFocus: RefObject<HTMLElement | null>
}

export function RoomDialogs({ dialog, ...props }: DialogProps & { readonly dialog: RoomDialog | null }) {
  switch (dialog?.kind) {
    case 'act':
      return <ActDialog form={dialog.form} {...props} />
    case 'note':
      return <NoteDialog corrects={dialog.corrects} {...props} />
    case 'delete':
      return <DeleteDialog {...props} />
    case undefined:
      return null
  }
}
