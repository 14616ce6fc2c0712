import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import styles from './announcer.module.css'
import { VisuallyHidden } from './text/VisuallyHidden'

const said = createStore<{ readonly text: string; readonly times: number }>(() => ({ text: '', times: 0 }))

/** Says it to screen readers, politely. Saying the same again is heard again. */
export function announce(text: string): void {
  said.setState((last) => ({ text, times: last.times + 1 }))
}

/** Once, always there: a live region that comes with its text is not heard. */
export function Announcer() {
  const { text, times } = useStore(said)
  return (
    <div className={styles.announcer}>
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {times % 2 === 0 ? text : `${text}\u200b`}
        </span>
      </VisuallyHidden>
    </div>
  )
}
