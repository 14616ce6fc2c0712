import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { cx } from '../cx'
import { Amount } from '../text/Amount'
import { VisuallyHidden } from '../text/VisuallyHidden'
import styles from './grid.module.css'

interface HeadCellProps extends ComponentProps<'th'> {
  readonly isNumber?: boolean | undefined
  /** Only heard: what stands below it says enough. */
  readonly isHidden?: boolean | undefined
}

export function HeadCell({ isNumber, isHidden, className, children, ...rest }: HeadCellProps) {
  return (
    <th scope="col" {...rest} className={cx(styles.headCell, isNumber && styles.number, className)}>
      {isHidden ? <VisuallyHidden>{children}</VisuallyHidden> : children}
    </th>
  )
}

interface CellProps {
  readonly className?: string | undefined
  readonly muted?: boolean
  /** The whole text, where the cell may cut it. */
  readonly tip?: string | undefined
  readonly children: ReactNode
}

export function Cell({ className, muted, tip, children }: CellProps) {
  return (
    // A name written from the right is cut at its end, too.
    <td className={cx(styles.cell, muted && styles.muted, className)} title={tip} dir={tip ? 'auto' : undefined}>
      {children}
    </td>
  )
}

/** What the row is called, on the link or button that opens it: that covers the whole row. */
export function NameCell({ tip, children }: { readonly tip: string; readonly children: ReactElement }) {
  return (
    <Cell className={styles.name} tip={tip}>
      {children}
    </Cell>
  )
}

interface FigureProps {
  readonly amount: string
  readonly currency: string
  readonly muted?: boolean
  readonly className?: string | undefined
}

export function Figure({ amount, currency, muted, className }: FigureProps) {
  return (
    <td className={cx(styles.number, muted && styles.muted, className)}>
      <Amount amount={amount} currency={currency} />
    </td>
  )
}
