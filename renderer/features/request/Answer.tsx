import { useState } from 'react'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { RequestId } from '../../../shared/kernel/ids'
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
import styles from './request.module.css'
import { TEXTS } from './texts'

interface AnswerProps {
  readonly contract: ContractView
  readonly requestId: RequestId
}

type AnswerAct = 'AcceptChangeRequest' | 'DeclineChangeRequest' | 'WithdrawChangeRequest'

const SAID: Readonly<Record<AnswerAct, string>> = {
  AcceptChangeRequest: TEXTS.accepted,
  DeclineChangeRequest: TEXTS.declined,
  WithdrawChangeRequest: TEXTS.withdrawn,
}

/** The client answers; the freelancer, whose request it is, may withdraw it (rules P8, P9). */
export function Answer({ contract, requestId }: AnswerProps) {
  const [reason, setReason] = useState('')
  const [on, setOn] = useActDay()
  const { perform, busy, refusal } = useAct(contract.id)
  const side = contract.terms.ourSide
  const elsewhere = errorElsewhere(refusal, ['on'])
  const answer = async (type: AnswerAct) => {
    const given = reason.trim() === '' ? null : reason
    const act = type === 'WithdrawChangeRequest' ? { type, requestId } : { type, requestId, reason: given }
    const isStillHere = stayingHere()
    const done = await perform(act, { side, on })
    if (!done) return
    announce(SAID[type])
    if (!isStillHere()) return
    workContinuesIn(contract.id, done.version)
    navigate(paths.contract(contract.id))
  }
  return (
    <form className={styles.answer} onSubmit={(event) => event.preventDefault()}>
      {side === 'client' && (
        <>
          <Field label={TEXTS.reason} hint={TEXTS.reasonHint} optional>
            <TextArea value={reason} onValue={setReason} rows={2} />
          </Field>
          <p className={styles.muted}>{TEXTS.whole}</p>
        </>
      )}
      <ActDay value={on} onValue={setOn} error={errorAt(refusal, 'on')} />
      {elsewhere && <Banner tone="error">{elsewhere}</Banner>}
      <div className={styles.buttons}>
        {side === 'client' ? (
          <>
            <Button kind="primary" busy={busy} onClick={() => answer('AcceptChangeRequest')}>
              {TEXTS.accept}
            </Button>
            <Button busy={busy} onClick={() => answer('DeclineChangeRequest')}>
              {TEXTS.decline}
            </Button>
          </>
        ) : (
          <Button busy={busy} onClick={() => answer('WithdrawChangeRequest')}>
            {TEXTS.withdraw}
          </Button>
        )}
      </div>
    </form>
  )
}
