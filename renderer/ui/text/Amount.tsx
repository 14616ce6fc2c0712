import { cx } from '../cx'
import { useLocale } from '../locale/locale'
import styles from './text.module.css'

interface AmountProps {
  /** A plain decimal. */
  readonly amount: string
  readonly currency: string
  /** Where no column head or label names the currency already. */
  readonly withCurrency?: boolean
  readonly className?: string
}

/** An amount in the user's locale, tabular; hidden behind dots where the user hides amounts. */
export function Amount({ amount, currency, withCurrency = false, className }: AmountProps) {
  const locale = useLocale()
  return (
    <span className={cx(styles.amount, className)}>
      {locale.amount(amount, currency)}
      {withCurrency && <span className={styles.currency}> {currency}</span>}
    </span>
  )
}
