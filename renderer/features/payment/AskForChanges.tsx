import { type FormEvent, useState } from 'react'
import type { ContractView, MilestoneView } from '../../../shared/ipc/views/contract'
import { useAct } from '../../client/act'
import { useActDay } from '../../client/actDay'
import { navigate, paths, stayingHere } from '../../client/navigation'
import { errorAt, errorElsewhere } from '../../client/refusals'
import { workContinuesIn } from '../../client/workContinues'
import { ActDay } from '../../ui/act/ActDay'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { Field } from '../../ui/form/Field'
import { TextArea } from '../../ui/form/TextArea'
import { Banner } from '../../ui/page/Banner'
import styles from './payment.module.css'
import { TEXTS } from './texts'

interface AskForChangesProps {
  readonly contract: ContractView
  readonly milestone: MilestoneView
  readonly onCancel: () => void
}

export function AskForChanges({ contract, milestone, onCancel }: AskForChangesProps) {
  const [message, setMessage] = useState('')
  const [on, setOn] = useActDay()
  const { perform, busy, refusal } = useAct(contract.id)
  const elsewhere = errorElsewhere(refusal, ['on'])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const act = {
      type: 'AskForChanges',
      milestoneId: milestone.id,
      message: message.trim() === '' ? null : message,
    } as const
    const isStillHere = stayingHere()
    const done = await perform(act, { side: contract.terms.ourSide, on })
    if (!done) return
    announce(TEXTS.changesAskedFor)
    if (!isStillHere()) return
    workContinuesIn(contract.id, done.version)
    navigate(paths.contract(contract.id))
  }
  return (
    <form className={styles.form} onSubmit={send}>
      {elsewhere && <Banner tone="error">{elsewhere}</Banner>}
      <Field label={TEXTS.whatShouldChange} hint={TEXTS.whatShouldChangeHint} optional>
        <TextArea value={message} onValue={setMessage} autoFocus />
      </Field>
      <ActDay value={on} onValue={setOn} error={errorAt(refusal, 'on')} />
      <div className={styles.buttons}>
        <Button kind="quiet" onClick={onCancel}>
          {TEXTS.cancel}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {TEXTS.askForChanges}
        </Button>
      </div>
    </form>
  )
}
