import type { HandleProps } from '../../../ui/reorder/ReorderSlot'
import { TEXTS } from '../texts'
import styles from './list.module.css'

interface HandleButtonProps {
  readonly name: string
  readonly handle: HandleProps
}

/** Six dots. */
export function Handle({ name, handle }: HandleButtonProps) {
  return (
    <button type="button" {...handle} aria-label={TEXTS.reorder(name)} className={styles.handle}>
      <svg width="10" height="16" viewBox="0 0 10 16" fill="currentColor" aria-hidden="true">
        {[2, 8, 14].map((y) => (
          <g key={y}>
            <circle cx="2" cy={y} r="1.6" />
            <circle cx="8" cy={y} r="1.6" />
          </g>
        ))}
      </svg>
    </button>
  )
}
