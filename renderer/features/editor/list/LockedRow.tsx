import { memo } from 'react'
import type { MilestoneView } from '../../../../shared/ipc/views/contract'
import { cx } from '../../../ui/cx'
import { useLocale } from '../../../ui/locale/locale'
import { Amount } from '../../../ui/text/Amount'
import { Day } from '../../../ui/text/Day'
import { TEXTS } from '../texts'
import styles from './list.module.css'

interface LockedRowProps {
  readonly milestone: MilestoneView
  readonly currency: string
  readonly total: number
}

/** Paid, cancelled or active: greyed, and never moves (rule P2). */
export const LockedRow = memo(function LockedRow({ milestone, currency, total }: LockedRowProps) {
  const locale = useLocale()
  const { title, position, due, amount, paid, status } = milestone
  const paidText =
    paid && paid.amount !== amount ? TEXTS.locked.paidPart(locale.amount(paid.amount, currency)) : TEXTS.locked.paid
  const words = status === 'paid' ? paidText : status === 'active' ? TEXTS.locked.active : TEXTS.locked.cancelled
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is of the same list as the rows that can be dragged
    <div
      role="listitem"
      aria-label={title}
      aria-setsize={total}
      aria-posinset={position}
      className={cx(styles.row, styles.locked)}
    >
      <span />
      <span className={styles.position}>{position}</span>
      <span className={styles.lockedTitle}>
        <bdi>{title}</bdi> <span className={styles.status}>· {words}</span>
      </span>
      <span className={styles.dueText}>{due && <Day day={due} />}</span>
      <span className={styles.amountText}>
        <Amount amount={amount} currency={currency} />
      </span>
    </div>
  )
})
