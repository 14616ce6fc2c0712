import type { ReactNode } from 'react'
import { TextButton } from '../button/TextButton'
import { cx } from '../cx'
import styles from './filter.module.css'

interface FilterGroupProps {
  readonly label: string
  readonly clear: string
  /** Null: nothing is narrowed. */
  readonly onClear: (() => void) | null
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What a list is narrowed by, and the way back to all of it. */
export function FilterGroup({ label, clear, onClear, className, children }: FilterGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and meaning
    <div role="group" aria-label={label} className={cx(styles.group, className)}>
      {children}
      {onClear && <TextButton onClick={onClear}>{clear}</TextButton>}
    </div>
  )
}
