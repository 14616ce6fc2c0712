import styles from './act.module.css'
import { TEXTS } from './texts'

/** Said where a user could think otherwise (rules, Words). */
export function NoMoneyMoved() {
  return <p className={styles.quiet}>{TEXTS.noMoneyMoved}</p>
}
