import { cx } from '../../../ui/cx'
import { useLocale } from '../../../ui/locale/locale'
import styles from './paper.module.css'

interface PaperAmountProps {
  readonly amount: string
  readonly currency: string
  /** Parts of the amount above them. */
  readonly parts?: readonly string[]
  readonly className?: string | undefined
}

/** A cell of a money column. What is nothing stands back. */
export function AmountCell({ amount, currency, parts = [], className }: PaperAmountProps) {
  const locale = useLocale()
  return (
    <td className={cx(styles.number, isNothing(amount) && styles.nothing, className)}>
      {locale.amount(amount, currency)}
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name than their place
        <span key={index} className={styles.part}>
          {locale.amount(part, currency)}
        </span>
      ))}
    </td>
  )
}

export function isNothing(amount: string): boolean {
  return /^-?[0.]*$/.test(amount)
}
