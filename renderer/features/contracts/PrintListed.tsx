import type { ContractRow } from '../../../shared/ipc/views/contract'
import { paths } from '../../client/navigation'
import { ALL_TIME, EVERYTHING, printSummary } from '../../client/printJob'
import { useShortcut } from '../../client/shortcuts'
import { TextButton } from '../../ui/button/TextButton'
import styles from './contracts.module.css'
import { TEXTS } from './texts'

/** One summary of every contract that is listed, also those scrolled away. */
export function PrintListed({ rows }: { readonly rows: readonly ContractRow[] }) {
  const print = () => {
    const contractIds = rows.map((row) => row.id)
    printSummary({ period: ALL_TIME, selection: { ...EVERYTHING, contractIds }, from: paths.contracts })
  }
  useShortcut('mod+p', TEXTS.printSummary, print, { enabled: rows.length > 0 })
  if (rows.length === 0) return null
  return (
    <TextButton className={styles.last} onClick={print}>
      {TEXTS.printSummary}
    </TextButton>
  )
}
