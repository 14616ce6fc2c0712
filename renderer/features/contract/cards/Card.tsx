import type { ReactNode } from 'react'
import { Chip } from '../../../ui/text/Chip'
import styles from './cards.module.css'

interface CardProps {
  readonly title: string
  /** Whom it waits for. */
  readonly chip: string
  /** It waits for us. */
  readonly isOurs: boolean
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Something that waits for an answer. */
export function Card({ title, chip, isOurs, children, actions }: CardProps) {
  return (
    <section className={styles.card} aria-label={title}>
      <h2 className={styles.head}>
        {title} <Chip tone={isOurs ? 'ask' : 'planned'}>{chip}</Chip>
      </h2>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
