import type { ReactNode } from 'react'
import styles from './page.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What to do. */
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Of its heading: 1 where it is the whole page. */
  readonly level?: 1 | 2
}

export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.empty}>
      <Heading className={styles.emptyTitle}>{title}</Heading>
      <div className={styles.emptyText}>{children}</div>
      {actions && <div className={styles.emptyActions}>{actions}</div>}
    </div>
  )
}
