import { useEffect, useRef, useState } from 'react'
import type { ActName } from '../../../../shared/ipc/views/contract'
import { useAct } from '../../../client/act'
import { useActDay } from '../../../client/actDay'
import { LiveOutcome } from '../../../client/payment/LiveOutcome'
import { type PayingAct, usePaymentPreview } from '../../../client/payment/usePaymentPreview'
import { errorAt, errorElsewhere } from '../../../client/refusals'
import { ActDay } from '../../../ui/act/ActDay'
import { NoMoneyMoved } from '../../../ui/act/NoMoneyMoved'
import { Button } from '../../../ui/button/Button'
import { Field } from '../../../ui/form/Field'
import { TextInput } from '../../../ui/form/TextInput'
import { useLocale } from '../../../ui/locale/locale'
import { Dialog } from '../../../ui/overlay/Dialog'
import { Banner } from '../../../ui/page/Banner'
import type { DialogProps } from '../RoomDialogs'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { actOf } from '../workNow'
import { ActExplained } from './ActExplained'
import { ActFields } from './ActFields'
import { type ActForm, actForm } from './actForm'
import { type ActValues, groundOf, makeAct } from './makeAct'

interface ActDialogProps extends DialogProps {
  readonly form: ActForm
}

const CONFIRMED_ONLY: ReadonlySet<ActName> = new Set([
  'FundMilestone',
  'WithdrawChangeRequest',
  'RequestRefund',
  'ApproveRefund',
  'DeclineRefund',
])
const MONEY_ACTS = new Set([
  'FundMilestone',
  'ApproveAndPay',
  'PayHeld',
  'EndContract',
  'ApproveRefund',
  'RequestRefund',
])

/** Any act as a small form: its own fields, the day, and for a recorded one a note. */
export function ActDialog({ form: opened, onClose, onDone, finalFocus }: ActDialogProps) {
  const { contract } = useRoom()
  const locale = useLocale()
  const [form, setForm] = useState(opened)
  const button = useRef<HTMLButtonElement>(null)
  const [ground, setGround] = useState(() => groundOf(contract))
  const [values, setValues] = useState(() => firstValues(opened, locale.amountText))
  const [on, setOn] = useActDay()
  const { perform, busy, refusal } = useAct(contract.id)
  const set = (part: Partial<ActValues>) => setValues((before) => ({ ...before, ...part }))
  const act = makeAct(form, values, ground, locale)
  const paying = isPaying(act) ? act : null
  const preview = usePaymentPreview(contract.id, form.side, on, paying)
  const isStale = refusal?.code === 'stale-plan'
  useEffect(() => {
    if (!isStale) return
    // The user saw an older plan: what is shown, and what a second press funds, is the plan as it is now.
    setGround(groundOf(contract))
    const open = actOf(contract, opened.act, opened.side)
    if (open && opened.act === 'FundMilestone') setForm(actForm(contract, open))
  }, [isStale, contract, opened])

  const submit = async () => {
    const done = await perform(act, { side: form.side, on, note: form.isRecord ? values.note : null })
    if (done) onDone({ version: done.version, said: TEXTS.acts[form.act].said })
  }
  const live = values.amount.trim() === '' ? null : (preview?.refusal ?? null)
  const wrong = (field: string) => errorAt(live, field) ?? errorAt(refusal, field)
  const elsewhere = errorElsewhere(refusal, ['on', 'amount', 'due'])
  return (
    <Dialog
      open
      onClose={onClose}
      title={form.title}
      finalFocus={finalFocus}
      initialFocus={hasFields(form) ? undefined : button}
      onSubmit={submit}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {TEXTS.cancel}
          </Button>
          <Button ref={button} kind="primary" type="submit" busy={busy}>
            {form.button}
          </Button>
        </>
      }
    >
      <ActExplained form={form} />
      <ActFields form={form} values={values} onValues={set} wrong={wrong} />
      {paying && <LiveOutcome contract={contract} side={form.side} preview={preview} />}
      <ActDay value={on} onValue={setOn} error={wrong('on')} isAsked={form.isRecord} />
      {form.isRecord && (
        <Field label={TEXTS.form.note} hint={TEXTS.form.noteHint} optional>
          <TextInput value={values.note} onValue={(note) => set({ note })} />
        </Field>
      )}
      {elsewhere && <Banner tone="error">{isStale ? TEXTS.fund.planMoved : elsewhere}</Banner>}
      {MONEY_ACTS.has(form.act) && <NoMoneyMoved />}
    </Dialog>
  )
}

/** Where there is nothing to enter, Enter commits. */
function hasFields(form: ActForm): boolean {
  return form.isRecord || !CONFIRMED_ONLY.has(form.act)
}

function isPaying(act: ReturnType<typeof makeAct>): act is PayingAct {
  return act.type === 'ApproveAndPay' || act.type === 'EndContract' || act.type === 'PayHeld'
}

function firstValues(form: ActForm, amountText: (amount: string) => string): ActValues {
  const amount = form.act === 'ApproveAndPay' && form.milestone ? amountText(form.milestone.amount) : ''
  return { note: '', text: '', amount, afterwards: 'keep-open', due: form.due ?? '' }
}
