import type { ComponentProps } from 'react'
import { cx } from '../cx'
import styles from './grid.module.css'

/** A row whose cells stand in the columns that `--columns` names. */
export function Line({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr {...rest} className={cx(styles.line, className)} />
}

interface GridRowProps extends Omit<ComponentProps<'tr'>, 'style'> {
  readonly index: number
  /** Below the top of the first. */
  readonly top: number
  readonly isCurrent: boolean
}

export function GridRow({ index, top, isCurrent, className, ...rest }: GridRowProps) {
  return (
    <Line
      {...rest}
      aria-rowindex={index + 2}
      className={cx(styles.row, isCurrent && styles.current, className)}
      style={{ top }}
    />
  )
}
