import type { ReactNode } from 'react'
import { cx } from '../cx'
import styles from './page.module.css'

interface BannerProps {
  readonly tone: 'info' | 'warn' | 'error'
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly className?: string
}

/** Something to know where one stands. Errors are heard at once. */
export function Banner({ tone, children, actions, className }: BannerProps) {
  return (
    <div className={cx(styles.banner, styles[tone], className)} role={tone === 'error' ? 'alert' : undefined}>
      <div className={styles.bannerText}>{children}</div>
      {actions}
    </div>
  )
}
