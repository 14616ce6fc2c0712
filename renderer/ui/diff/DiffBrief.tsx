import { Amount } from '../text/Amount'
import { Day } from '../text/Day'
import type { Changes, DiffedMilestone } from './changes'
import { DiffField } from './DiffField'
import { DiffTags } from './DiffTags'
import styles from './diff.module.css'

interface DiffBriefProps {
  readonly changes: Pick<Changes, 'lines' | 'currency'>
  readonly most: number
  /** Says how many more there are. */
  readonly more: (count: number) => string
}

/** Only what changes, in a few words a line. */
export function DiffBrief({ changes: { lines, currency }, most, more }: DiffBriefProps) {
  const changed = lines.filter((line) => line.kind !== 'kept' || line.moved || line.edits.length > 0)
  return (
    <ul className={styles.brief}>
      {changed.slice(0, most).map((line) => (
        <li key={line.id}>
          <BriefLine line={line} currency={currency} />
        </li>
      ))}
      {changed.length > most && <li className={styles.more}>{more(changed.length - most)}</li>}
    </ul>
  )
}

function BriefLine({ line, currency }: { readonly line: DiffedMilestone; readonly currency: string }) {
  const { title, amount, due } = line.milestone
  if (line.kind === 'removed') {
    return (
      <>
        <s dir="auto" className={styles.was}>
          {title}
        </s>{' '}
        <DiffTags line={line} />
      </>
    )
  }
  if (line.kind === 'added') {
    return (
      <>
        <bdi>{title}</bdi> <DiffTags line={line} /> <Amount amount={amount} currency={currency} />
        {due && (
          <>
            , <Day day={due} />
          </>
        )}
      </>
    )
  }
  const isRenamed = line.edits.some(({ field }) => field === 'title')
  return (
    <>
      {!isRenamed && (
        <>
          <bdi>{title}</bdi>{' '}
        </>
      )}
      <DiffTags line={line} />{' '}
      {line.edits.map(({ field }) => (
        <span key={field} className={styles.briefEdit}>
          <DiffField line={line} field={field} currency={currency} />
        </span>
      ))}
    </>
  )
}
