import type { MilestoneView } from '../../../shared/ipc/views/contract'
import { AmountInput } from '../../ui/form/AmountInput'
import { Field } from '../../ui/form/Field'
import { RadioGroup } from '../../ui/form/RadioGroup'
import { useLocale } from '../../ui/locale/locale'
import styles from './payment.module.css'
import { TEXTS } from './texts'

/** How much of the active milestone is paid before the contract ends (rule X1). */
export type Share = 'nothing' | 'full' | 'part'

interface EndingPaymentProps {
  readonly milestone: MilestoneView
  readonly currency: string
  readonly share: Share
  readonly onShare: (share: Share) => void
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly error: string | null
}

export function EndingPayment({ milestone, currency, share, onShare, typed, onTyped, error }: EndingPaymentProps) {
  const locale = useLocale()
  const full = locale.money(milestone.amount, currency)
  const choices = [
    { value: 'nothing', label: TEXTS.payNothing, hint: TEXTS.payNothingHint },
    { value: 'full', label: TEXTS.payInFull, hint: full },
    { value: 'part', label: TEXTS.payPart },
  ] as const
  return (
    <>
      <RadioGroup legend={TEXTS.payFirst(milestone.title)} value={share} choices={choices} onValue={onShare} />
      {share === 'part' && (
        <div className={styles.amountField}>
          <Field label={TEXTS.amount} error={error} hint={error ? null : TEXTS.atMost(full)}>
            <AmountInput value={typed} onValue={onTyped} currency={currency} />
          </Field>
        </div>
      )}
    </>
  )
}
