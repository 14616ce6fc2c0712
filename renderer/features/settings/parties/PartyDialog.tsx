import { useState } from 'react'
import type { Party } from '../../../../shared/ipc/views/workspace'
import { useCommand } from '../../../client/command'
import { announce } from '../../../ui/announcer'
import { Button } from '../../../ui/button/Button'
import { Field } from '../../../ui/form/Field'
import { TextArea } from '../../../ui/form/TextArea'
import { TextInput } from '../../../ui/form/TextInput'
import { Dialog } from '../../../ui/overlay/Dialog'
import { Banner } from '../../../ui/page/Banner'
import { TEXTS } from '../texts'

interface PartyDialogProps {
  /** Null: a new one. */
  readonly party: Party | null
  readonly onClose: () => void
}

const EMPTY: Party = { name: '', email: '', address: '', taxNumber: '' }

export function PartyDialog({ party, onClose }: PartyDialogProps) {
  const [entered, setEntered] = useState(party ?? EMPTY)
  const { run, busy, refusal } = useCommand('SaveParty')
  const set = (part: Partial<Party>) => setEntered((before) => ({ ...before, ...part }))
  const [isNameless, setNameless] = useState(false)
  const save = async () => {
    setNameless(entered.name.trim() === '')
    if (entered.name.trim() === '') return
    const answer = await run({ replaces: party?.name ?? null, party: entered })
    if (!answer.ok) return
    announce(TEXTS.saved)
    onClose()
  }
  const nameError = isNameless ? TEXTS.nameMissing : refusal?.at ? refusal.message : null
  const isRenamed = party !== null && party.name !== entered.name.trim()
  return (
    <Dialog
      open
      onClose={onClose}
      title={party ? TEXTS.partyEdit : TEXTS.partyNew}
      onSubmit={save}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {TEXTS.cancel}
          </Button>
          <Button kind="primary" type="submit" busy={busy}>
            {TEXTS.save}
          </Button>
        </>
      }
    >
      {refusal && !refusal.at && <Banner tone="error">{refusal.message}</Banner>}
      <Field label={TEXTS.name} error={nameError} hint={isRenamed ? TEXTS.renameNote : undefined}>
        <TextInput value={entered.name} onValue={(name) => set({ name })} maxLength={200} />
      </Field>
      <Field label={TEXTS.email} optional>
        <TextInput type="email" value={entered.email} onValue={(email) => set({ email })} maxLength={320} />
      </Field>
      <Field label={TEXTS.address} optional>
        <TextArea value={entered.address} onValue={(address) => set({ address })} maxLength={2_000} />
      </Field>
      <Field label={TEXTS.taxNumber} optional>
        <TextInput value={entered.taxNumber} onValue={(taxNumber) => set({ taxNumber })} maxLength={100} />
      </Field>
    </Dialog>
  )
}
