import type { ReactNode } from 'react'
import { VisuallyHidden } from '../text/VisuallyHidden'
import styles from './diff.module.css'
import { TEXTS } from './texts'

interface ChangedProps {
  readonly before: ReactNode
  readonly after: ReactNode
}

/** The old value struck through before the new one; said in words too. */
export function Changed({ before, after }: ChangedProps) {
  return (
    <>
      <s dir="auto" className={styles.was}>
        <VisuallyHidden>{TEXTS.before} </VisuallyHidden>
        {before}
      </s>{' '}
      <span dir="auto" className={styles.now}>
        <VisuallyHidden>{TEXTS.now} </VisuallyHidden>
        {after}
      </span>
    </>
  )
}
