import type { ReactNode } from 'react'
import { cx } from '../../ui/cx'
import { Amount } from '../../ui/text/Amount'
import styles from './grid.module.css'

interface CellProps {
  readonly className?: string | undefined
  /** The whole text, where the cell may cut it. */
  readonly tip?: string | undefined
  readonly children: ReactNode
}

export function Cell({ className, tip, children }: CellProps) {
  return (
    <td className={cx(styles.cell, className)} title={tip}>
      {children}
    </td>
  )
}

interface FigureProps {
  readonly amount: string
  readonly currency: string
  readonly className?: string | undefined
}

export function Figure({ amount, currency, className }: FigureProps) {
  return (
    <td className={cx(styles.number, className)}>
      <Amount amount={amount} currency={currency} />
    </td>
  )
}
