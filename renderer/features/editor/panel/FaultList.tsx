import { useStore } from 'zustand'
import { Button } from '../../../ui/button/Button'
import type { RowFault } from '../draft/rowFaults'
import { type Editor, useEditor } from '../editorContext'
import { focusOn, nameOf } from '../rowActs'
import { TEXTS } from '../texts'
import styles from './panel.module.css'

const MOST = 4

/** What must be corrected before sending, in full; each leads to its field. */
export function FaultList() {
  const editor = useEditor()
  const faults = useStatedFaults(editor)
  const rows = useStore(editor.store, ({ history }) => history.present.rows)
  if (faults.length === 0) return null
  return (
    <section>
      <h2 className={styles.wrong}>{TEXTS.toCorrect(faults.length)}</h2>
      <ul className={styles.faults}>
        {faults.slice(0, MOST).map(({ id, field, message }) => (
          <li key={`${id}/${field}`}>
            <Button kind="quiet" size="small" className={styles.goTo} onClick={() => focusOn(editor, id, field)}>
              {nameOf(rows.find((row) => row.id === id))}, {TEXTS.fields[field]}
            </Button>
            <p>{message}</p>
          </li>
        ))}
        {faults.length > MOST && <li className={styles.quiet}>{TEXTS.andMore(faults.length - MOST)}</li>}
      </ul>
    </section>
  )
}

/** All but what is merely not filled in yet in the new row that has the focus. */
function useStatedFaults({ store, focus, isPlanned }: Editor): readonly RowFault[] {
  const byRow = useStore(store, (state) => state.faults)
  const rows = useStore(store, ({ history }) => history.present.rows)
  const within = useStore(focus, (state) => (state.isAsked ? null : state.within))
  const filling = within !== null && !isPlanned(within) ? rows.find(({ id }) => id === within) : undefined
  return [...byRow.values()].flat().filter(({ id, field }) => id !== filling?.id || filling[field].trim() !== '')
}
