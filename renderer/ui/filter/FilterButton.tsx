import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from '../cx'
import styles from './filter.module.css'

interface FilterButtonProps extends ComponentProps<'button'> {
  /** It narrows what is listed. */
  readonly on: boolean
  /** A click shows what can be chosen; what was, may be long. */
  readonly opens?: boolean
}

export function FilterButton({ on, opens, className, children, ...rest }: FilterButtonProps) {
  return (
    <button type="button" {...rest} className={cx(styles.filter, on && styles.on, className)}>
      {opens ? <span className={styles.chosen}>{children}</span> : children}
      {opens && <ChevronDown size={12} aria-hidden="true" />}
    </button>
  )
}
