import type { ReactNode } from 'react'
import styles from './page.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What to do. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle}>{title}</h2>
      <div className={styles.emptyText}>{children}</div>
      {actions && <div className={styles.emptyActions}>{actions}</div>}
    </div>
  )
}
