import { keySigns } from '../keys'
import { useActiveKeys } from '../singleKeys'
import styles from './text.module.css'

/** Keys as signs; nothing where they don't act. Hidden from screen readers: what they belong to carries `aria-keyshortcuts`. */
export function Kbd({ keys }: { readonly keys: string }) {
  const active = useActiveKeys(keys)
  if (active === null) return null
  return (
    <span aria-hidden="true" className={styles.keys}>
      {keySigns(active).map((sign) => (
        <kbd key={sign} className={styles.kbd}>
          {sign}
        </kbd>
      ))}
    </span>
  )
}
