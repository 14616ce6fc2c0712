import { cx } from '../cx'
import { VisuallyHidden } from '../text/VisuallyHidden'
import { type Changes, type DiffedMilestone, editOf, toneOf } from './changes'
import { DiffField } from './DiffField'
import { DiffTags } from './DiffTags'
import styles from './diff.module.css'
import { TEXTS } from './texts'

interface DiffListProps {
  readonly changes: Pick<Changes, 'lines' | 'currency'>
  /** Names the list. */
  readonly label: string
}

/** A plan with everything that changes in it. */
export function DiffList({ changes: { lines, currency }, label }: DiffListProps) {
  return (
    <div className={styles.box}>
      <div className={cx(styles.line, styles.head)} aria-hidden="true">
        <span className={styles.position}>{TEXTS.head.position}</span>
        <span>{TEXTS.head.title}</span>
        <span>{TEXTS.head.due}</span>
        <span className={styles.amount}>
          {TEXTS.head.amount}, {currency}
        </span>
      </div>
      <ol aria-label={label} className={styles.list}>
        {lines.map((line) => (
          <DiffLine key={line.id} line={line} currency={currency} />
        ))}
      </ol>
    </div>
  )
}

function DiffLine({ line, currency }: { readonly line: DiffedMilestone; readonly currency: string }) {
  const description = line.milestone.description || editOf(line, 'description')
  return (
    <li className={cx(styles.line, styles[toneOf(line)])} aria-label={line.milestone.title}>
      <span className={styles.position}>{line.to}</span>
      <div className={styles.title}>
        <span dir="auto" className={styles.name}>
          <DiffField line={line} field="title" currency={currency} />
        </span>{' '}
        <DiffTags line={line} />
        {description && (
          <p dir="auto" className={styles.description}>
            <DiffField line={line} field="description" currency={currency} />
          </p>
        )}
      </div>
      <span className={styles.due}>
        <VisuallyHidden>{TEXTS.head.due} </VisuallyHidden>
        <DiffField line={line} field="due" currency={currency} />
      </span>
      <span className={styles.amount}>
        <VisuallyHidden>{TEXTS.head.amount} </VisuallyHidden>
        <DiffField line={line} field="amount" currency={currency} />
      </span>
    </li>
  )
}
