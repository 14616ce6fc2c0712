import type { ReactNode } from 'react'
import { Amount } from '../text/Amount'
import { Changed } from './Changed'
import type { Changes } from './changes'
import styles from './diff.module.css'
import { TEXTS } from './texts'

interface DiffTotalsProps {
  readonly changes: Pick<Changes, 'currency' | 'before' | 'after' | 'budget' | 'overBudget'>
}

/** The sums before and after, against the budget (rules P3, C2). */
export function DiffTotals({ changes: { currency, before, after, budget, overBudget } }: DiffTotalsProps) {
  const amount = (value: string) => <Amount amount={value} currency={currency} />
  return (
    <dl className={styles.totals}>
      <Total label={TEXTS.fixed}>{amount(after.fixed)}</Total>
      <Total label={TEXTS.plannedBefore}>{amount(before.planned)}</Total>
      <Total label={TEXTS.plannedAfter}>{amount(after.planned)}</Total>
      <Total label={TEXTS.value} className={styles.sum}>
        {before.value === after.value ? (
          <b>{amount(after.value)}</b>
        ) : (
          <Changed before={amount(before.value)} after={<b>{amount(after.value)}</b>} />
        )}
      </Total>
      {budget !== null && <Total label={TEXTS.budget}>{amount(budget)}</Total>}
      {overBudget !== null && (
        <Total label={TEXTS.overBudget} className={styles.removedText}>
          {amount(overBudget)}
        </Total>
      )}
    </dl>
  )
}

interface TotalProps {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

function Total({ label, className, children }: TotalProps) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
