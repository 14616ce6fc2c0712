import { cx } from '../cx'
import { Amount } from '../text/Amount'
import type { BarShares } from './barShares'
import styles from './moneyBar.module.css'

interface FigureProps {
  readonly label: string
  readonly amount: string
  readonly currency: string
  readonly withCurrency?: boolean
  /** The part of the bar it explains. */
  readonly mark?: keyof BarShares
  readonly isSmall?: boolean
}

export function Figure({ label, amount, currency, withCurrency, mark, isSmall }: FigureProps) {
  return (
    <div className={cx(styles.figure, isSmall && styles.small)}>
      <dt className={styles.label}>
        {mark && <i className={cx(styles.swatch, styles[mark])} aria-hidden="true" />}
        {label}
      </dt>
      <dd className={styles.value}>
        <Amount amount={amount} currency={currency} withCurrency={withCurrency} />
      </dd>
    </div>
  )
}
