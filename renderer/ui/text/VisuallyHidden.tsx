import type { ReactNode } from 'react'
import styles from './text.module.css'

/** A direction of its own, so that it doesn't decide on that of the text it stands beside. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return (
    <span dir="ltr" className={styles.hidden}>
      {children}
    </span>
  )
}
