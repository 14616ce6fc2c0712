import { keySigns } from '../keys'
import styles from './text.module.css'

/** Keys as signs. Hidden from screen readers: what they belong to carries `aria-keyshortcuts`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true" className={styles.keys}>
      {keySigns(keys).map((sign) => (
        <kbd key={sign} className={styles.kbd}>
          {sign}
        </kbd>
      ))}
    </span>
  )
}
