import { type BarFigures, type BarShares, barShares } from './barShares'
import { Figure } from './Figure'
import styles from './moneyBar.module.css'

export interface MoneyFigures extends BarFigures {
  readonly value: string
  readonly deposited: string
  readonly held: string
  readonly refunded: string
  readonly budget: string | null
}

interface MoneyBarProps {
  readonly currency: string
  readonly figures: MoneyFigures
}

const PARTS: readonly (keyof BarShares)[] = ['paid', 'reserved', 'carried', 'uncovered']

/** A contract's money in the proportion of its value, with the figures under it. */
export function MoneyBar({ currency, figures }: MoneyBarProps) {
  const shares = barShares(figures)
  const isRefunded = Number(figures.refunded) > 0
  return (
    <div className={styles.money}>
      <div className={styles.bar} aria-hidden="true">
        {PARTS.filter((part) => shares[part] > 0).map((part) => (
          <i key={part} className={styles[part]} style={{ flexGrow: shares[part] }} />
        ))}
      </div>
      <dl className={styles.legend}>
        <Figure label="Paid" amount={figures.paid} currency={currency} mark="paid" />
        <Figure label="In escrow" amount={figures.held} currency={currency} mark="reserved" />
        <Figure label="Carried over" amount={figures.carried} currency={currency} mark="carried" />
        <Figure label="Planned" amount={figures.planned} currency={currency} mark="uncovered" />
        <Figure label="Contract value" amount={figures.value} currency={currency} withCurrency />
      </dl>
      <dl className={styles.further}>
        <Figure label="Deposited" amount={figures.deposited} currency={currency} isSmall />
        {isRefunded && <Figure label="Refunded" amount={figures.refunded} currency={currency} isSmall />}
        {figures.budget !== null && <Figure label="Budget" amount={figures.budget} currency={currency} isSmall />}
      </dl>
    </div>
  )
}
