import { useState } from 'react'
import { useCommand } from '../../../client/command'
import { Button } from '../../../ui/button/Button'
import { Field } from '../../../ui/form/Field'
import { TextArea } from '../../../ui/form/TextArea'
import { Dialog } from '../../../ui/overlay/Dialog'
import type { DialogProps } from '../RoomDialogs'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'

interface NoteDialogProps extends DialogProps {
  /** The version of the event that the note puts right (rule H1). */
  readonly corrects: number | null
}

export function NoteDialog({ corrects, onClose, onDone, finalFocus }: NoteDialogProps) {
  const { contract } = useRoom()
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const { run, busy, refusal } = useCommand('KeepContract')
  const save = async () => {
    const nothing = text.trim() === ''
    setEmpty(nothing)
    if (nothing) return
    const answer = await run({ contractId: contract.id, upkeep: { type: 'AddNote', text, corrects } })
    if (answer.ok) onDone({ version: answer.value.version, said: TEXTS.noteSaved })
  }
  const error = isEmpty ? TEXTS.noteEmpty : (refusal?.message ?? null)
  return (
    <Dialog
      open
      onClose={onClose}
      title={corrects === null ? TEXTS.addNote : TEXTS.correctTitle}
      onSubmit={save}
      finalFocus={finalFocus}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {TEXTS.cancel}
          </Button>
          <Button kind="primary" type="submit" busy={busy}>
            {TEXTS.saveNote}
          </Button>
        </>
      }
    >
      <Field label={TEXTS.note} hint={corrects === null ? TEXTS.noteHint : TEXTS.correctHint} error={error}>
        <TextArea value={text} onValue={setText} />
      </Field>
    </Dialog>
  )
}
