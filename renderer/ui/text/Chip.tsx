import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './text.module.css'

export type ChipTone = 'planned' | 'active' | 'paid' | 'over' | 'ask'

/** A status: its words say it, its colour only helps. */
export function Chip({ tone, children }: { readonly tone: ChipTone; readonly children: ReactNode }) {
  return <span className={cx(styles.chip, styles[tone])}>{children}</span>
}
