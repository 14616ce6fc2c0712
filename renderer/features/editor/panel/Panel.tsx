import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { DiffCounts } from '../../../ui/diff/DiffCounts'
import { DiffTotals } from '../../../ui/diff/DiffTotals'
import { useEditor } from '../editorContext'
import { TEXTS } from '../texts'
import { Divide } from './Divide'
import { FaultList } from './FaultList'
import styles from './panel.module.css'

interface PanelProps {
  readonly showsChanges: boolean
  /** While it is being chosen what stands in the draft: the figures alone. */
  readonly isChoosing: boolean
  /** What goes with the sending. */
  readonly children: ReactNode
}

/** Beside the list: what it sums up to, what changes, and what helps to plan it. */
export function Panel({ showsChanges, isChoosing, children }: PanelProps) {
  const { store, focus } = useEditor()
  const changes = useStore(store, ({ preview }) => preview?.changes)
  const hasRows = useStore(store, ({ history }) => history.present.rows.length > 0)
  if (!changes) return <aside className={styles.panel} />
  const { added, removed, moved, edited } = changes.counts
  return (
    <aside
      className={styles.panel}
      aria-label={TEXTS.totals}
      onFocus={({ target }) => focus.setState({ isBeside: target.matches('textarea, input:not([type="checkbox"])') })}
      onBlur={() => focus.setState({ isBeside: false })}
    >
      <section>
        <h2>{TEXTS.totals}</h2>
        <DiffTotals changes={changes} />
      </section>
      {!isChoosing && <FaultList />}
      {showsChanges && !isChoosing && (
        <section>
          <h2>{TEXTS.changes}</h2>
          {added + removed + moved + edited > 0 ? (
            <DiffCounts counts={changes.counts} />
          ) : (
            <p className={styles.quiet}>{TEXTS.noChanges}</p>
          )}
        </section>
      )}
      {!isChoosing && children}
      {!showsChanges && !isChoosing && (
        <>
          <Divide divisible={changes.divisible} hasRows={hasRows} />
          <p className={styles.quiet}>{TEXTS.paste}</p>
        </>
      )}
    </aside>
  )
}
