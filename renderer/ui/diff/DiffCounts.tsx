import { useLocale } from '../locale/locale'
import type { ChangeCounts } from './changes'
import styles from './diff.module.css'
import { TEXTS } from './texts'

const KINDS = ['added', 'removed', 'moved', 'edited'] as const

/** How many of each kind of change. */
export function DiffCounts({ counts }: { readonly counts: ChangeCounts }) {
  const locale = useLocale()
  return (
    <dl className={styles.totals}>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <div key={kind} className={styles[`${kind}Text`]}>
          <dt>{TEXTS.counts[kind]}</dt>
          <dd>{locale.count(counts[kind])}</dd>
        </div>
      ))}
    </dl>
  )
}
