import { useId, useState } from 'react'
import type { WireRefusal } from '../../../shared/ipc/primitives'
import { parseAmount, plainAmount } from '../../../shared/kernel/money'
import { AmountInput } from '../../ui/form/AmountInput'
import { useLocale } from '../../ui/locale/locale'
import styles from './settings.module.css'
import { TEXTS } from './texts'

interface MinimumAmountProps {
  readonly currency: string
  /** A plain decimal; empty where there is none yet. */
  readonly amount: string
  readonly onSave: (amount: string) => Promise<WireRefusal | null>
}

export function MinimumAmount({ currency, amount, onSave }: MinimumAmountProps) {
  const locale = useLocale()
  const errorId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const commit = async () => {
    if (typed === null || typed.trim() === '') return
    const amountRead = parseAmount(locale.readAmount(typed), currency)
    if (!amountRead.ok) return setError(TEXTS.amountFaults[amountRead.refusal])
    const refusal = await onSave(plainAmount(amountRead.value, currency))
    setError(refusal?.message ?? null)
    if (!refusal) setTyped(null)
  }
  return (
    <>
      <AmountInput
        aria-label={TEXTS.minimumAmount(currency)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        currency={currency}
        value={typed ?? (amount && locale.amountText(amount))}
        onValue={setTyped}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && void commit()}
      />
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </>
  )
}
