import { PenLine } from 'lucide-react'
import type { Ref } from 'react'
import type { Phrase } from '../../../../shared/ipc/primitives'
import type { HistoryEntry } from '../../../../shared/ipc/views/contract'
import { IconButton } from '../../../ui/button/IconButton'
import { cx } from '../../../ui/cx'
import { useLocale } from '../../../ui/locale/locale'
import { Day } from '../../../ui/text/Day'
import { PhraseText } from '../../../ui/text/PhraseText'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import styles from './history.module.css'

interface HistoryItemProps {
  readonly entry: HistoryEntry
  /** The headline of the event that this one puts right (rule H1). */
  readonly corrected: Phrase | null
  /** The user came here to see it. */
  readonly isPointedTo?: boolean
  readonly ref?: Ref<HTMLLIElement>
}

/** What happened; whose act it was, when, and who recorded it (rule W2). */
export function HistoryItem({ entry, corrected, isPointedTo = false, ref }: HistoryItemProps) {
  const { contract, open } = useRoom()
  const locale = useLocale()
  const { side, recordedBy, on, recordedAt, headline, details, note, version } = entry
  const { ourSide } = contract.terms
  const recorded = new Date(recordedAt).toLocaleString(locale.tag, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className={cx(styles.item, isPointedTo && styles.pointedTo)} ref={ref} tabIndex={ref ? -1 : undefined}>
      <div className={styles.text}>
        <p>
          <PhraseText parts={headline} />
        </p>
        <p className={styles.meta}>
          {side === ourSide ? TEXTS.you : contract.counterparty.name}
          {' · '}
          <span title={TEXTS.recordedAt(recorded)}>
            <Day day={on} />
          </span>
          {side !== recordedBy && ` · ${TEXTS.recordedByYou}`}
          {note && `: “${note}”`}
        </p>
        {corrected && (
          <p className={styles.meta}>
            {TEXTS.corrects} <PhraseText parts={corrected} />
          </p>
        )}
        <HistoryDetails lines={details} />
      </div>
      <IconButton
        name={TEXTS.correct}
        size="small"
        className={styles.correct}
        icon={<PenLine size={13} aria-hidden="true" />}
        onClick={() => open({ kind: 'note', corrects: version })}
      />
    </li>
  )
}

const MOST_LINES = 2

/** Long details, such as every change of a plan, open on demand. */
function HistoryDetails({ lines }: { readonly lines: readonly Phrase[] }) {
  const shown = lines.map((line) => (
    <p key={JSON.stringify(line)} className={styles.meta}>
      <PhraseText parts={line} />
    </p>
  ))
  if (lines.length <= MOST_LINES) return shown
  return (
    <details className={styles.more}>
      <summary>{TEXTS.showDetails(lines.length)}</summary>
      {shown}
    </details>
  )
}
