import { type FormEvent, useState } from 'react'
import type { ContractView, MilestoneView } from '../../../shared/ipc/views/contract'
import { useAct } from '../../client/act'
import { useActDay } from '../../client/actDay'
import { navigate, paths, stayingHere } from '../../client/navigation'
import { LiveOutcome } from '../../client/payment/LiveOutcome'
import { usePaymentPreview } from '../../client/payment/usePaymentPreview'
import { errorAt, errorElsewhere } from '../../client/refusals'
import { workContinuesIn } from '../../client/workContinues'
import { ActDay } from '../../ui/act/ActDay'
import { NoMoneyMoved } from '../../ui/act/NoMoneyMoved'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button/Button'
import { RadioGroup } from '../../ui/form/RadioGroup'
import { useLocale } from '../../ui/locale/locale'
import { Banner } from '../../ui/page/Banner'
import { PaymentAmount } from './PaymentAmount'
import styles from './payment.module.css'
import { TEXTS } from './texts'

interface PaymentProps {
  readonly contract: ContractView
  readonly milestone: MilestoneView
  readonly onCancel: () => void
}

const THEN = [
  { value: 'keep-open', label: TEXTS.keepOpen, hint: TEXTS.keepOpenHint },
  { value: 'end', label: TEXTS.end, hint: TEXTS.endHint },
] as const

export function Payment({ contract, milestone, onCancel }: PaymentProps) {
  const locale = useLocale()
  /** Null: in full. */
  const [typed, setTyped] = useState<string | null>(null)
  const [then, setThen] = useState<'keep-open' | 'end'>('keep-open')
  const [on, setOn] = useActDay()
  const { perform, busy, refusal } = useAct(contract.id)
  const side = contract.terms.ourSide
  const amount = typed === null ? null : locale.readAmount(typed)
  const act = { type: 'ApproveAndPay', milestoneId: milestone.id, amount, then } as const
  const preview = usePaymentPreview(contract.id, side, on, act)
  const asksRefund = then === 'end' && preview !== null && preview.refund !== null
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const isStillHere = stayingHere()
    const done = await perform(act, { side, on })
    if (!done) return
    announce(asksRefund ? TEXTS.refundRequested : TEXTS.paymentRecorded)
    if (!isStillHere()) return
    workContinuesIn(contract.id, done.version)
    navigate(paths.contract(contract.id))
  }
  const live = typed === '' ? null : (preview?.refusal ?? null)
  const elsewhere = errorElsewhere(refusal, ['on', 'amount'])
  return (
    <form className={styles.form} onSubmit={send} aria-label={TEXTS.payment} noValidate>
      <PaymentAmount
        full={milestone.amount}
        currency={contract.terms.currency}
        typed={typed}
        onTyped={setTyped}
        error={errorAt(live, 'amount') ?? (typed === '' ? errorAt(refusal, 'amount') : null)}
      />
      <RadioGroup legend={TEXTS.afterwards} value={then} choices={THEN} onValue={setThen} />
      <LiveOutcome contract={contract} side={side} preview={preview} />
      <ActDay value={on} onValue={setOn} error={errorAt(refusal, 'on') ?? errorAt(live, 'on')} />
      {elsewhere && <Banner tone="error">{elsewhere}</Banner>}
      <div className={styles.buttons}>
        <NoMoneyMoved />
        <Button kind="quiet" onClick={onCancel}>
          {TEXTS.cancel}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {asksRefund ? TEXTS.requestRefund : TEXTS.sendPayment}
        </Button>
      </div>
    </form>
  )
}
