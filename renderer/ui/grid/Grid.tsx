import type { ComponentProps, ReactNode, Ref } from 'react'
import { cx } from '../cx'
import styles from './grid.module.css'
import { Line } from './Line'

interface GridProps extends ComponentProps<'table'> {
  readonly label: string
  /** How many there are, also of those that aren't in the page. */
  readonly rows: number
  readonly columns: number
  /** The id of the row it is on. */
  readonly activeRow: string | undefined
}

/** A table one moves about in by keys: it has the focus itself, and says which row it is on. Its class sets `--columns`. */
export function Grid({ label, rows, columns, activeRow, className, ...rest }: GridProps) {
  return (
    <table
      {...rest}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for a table one moves about in
      role="grid"
      aria-label={label}
      aria-rowcount={rows + 1}
      aria-colcount={columns}
      aria-activedescendant={activeRow}
      tabIndex={0}
      className={cx(styles.grid, className)}
    />
  )
}

export function GridHead({ children }: { readonly children: ReactNode }) {
  return (
    <thead className={styles.head}>
      <Line aria-rowindex={1}>{children}</Line>
    </thead>
  )
}

interface GridBodyProps {
  readonly ref?: Ref<HTMLTableSectionElement>
  /** Of all rows together. */
  readonly height: number
  readonly children: ReactNode
}

export function GridBody({ ref, height, children }: GridBodyProps) {
  return (
    <tbody ref={ref} className={styles.rows} style={{ height }}>
      {children}
    </tbody>
  )
}
