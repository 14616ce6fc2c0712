import { Pencil } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button/Button'
import { IconButton } from '../../ui/button/IconButton'
import { AmountInput } from '../../ui/form/AmountInput'
import { Field } from '../../ui/form/Field'
import { useLocale } from '../../ui/locale/locale'
import { Amount } from '../../ui/text/Amount'
import styles from './payment.module.css'
import { TEXTS } from './texts'

interface PaymentAmountProps {
  /** What is in escrow for it, as a plain decimal. */
  readonly full: string
  readonly currency: string
  /** Null: in full. */
  readonly typed: string | null
  readonly onTyped: (typed: string | null) => void
  readonly error: string | null
}

/** The full amount, until the pencil is pressed. The focus follows from the pencil to the field and back. */
export function PaymentAmount({ full, currency, typed, onTyped, error }: PaymentAmountProps) {
  const locale = useLocale()
  const field = useRef<HTMLInputElement>(null)
  const pencil = useRef<HTMLButtonElement>(null)
  const isEdited = typed !== null
  useEffect(() => {
    if (isEdited) field.current?.select()
    else pencil.current?.focus()
  }, [isEdited])
  if (!isEdited) {
    return (
      <div>
        <span className={styles.label}>{TEXTS.amount}</span>
        <div className={styles.amount}>
          <Amount amount={full} currency={currency} withCurrency className={styles.big} />
          <span className={styles.muted}>{TEXTS.inFull}</span>
          <IconButton
            ref={pencil}
            name={TEXTS.editAmount}
            icon={<Pencil size={15} aria-hidden="true" />}
            onClick={() => onTyped(locale.amountText(full))}
          />
        </div>
      </div>
    )
  }
  return (
    <div className={styles.amountField}>
      <Field label={TEXTS.amount} error={error} hint={error ? null : TEXTS.atMost(locale.money(full, currency))}>
        <AmountInput ref={field} value={typed} onValue={onTyped} currency={currency} />
      </Field>
      <Button kind="quiet" onClick={() => onTyped(null)}>
        {TEXTS.payInFull}
      </Button>
    </div>
  )
}
