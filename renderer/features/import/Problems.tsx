import type { ImportProblem } from '../../../shared/ipc/views/workspace'
import { useLocale } from '../../ui/locale/locale'
import { ScrollRegion } from '../../ui/page/ScrollRegion'
import styles from './import.module.css'
import { TEXTS } from './texts'

const MOST_SHOWN = 500

export function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const locale = useLocale()
  const rest = problems.length - MOST_SHOWN
  // A row may have the same fault twice, in two of its cells: only the place tells them apart.
  const shown = problems.slice(0, MOST_SHOWN).map((problem, place) => ({ ...problem, place }))
  return (
    <section className={styles.section}>
      <h2>{TEXTS.problems}</h2>
      <p className={styles.hint}>{TEXTS.problemsText}</p>
      <ScrollRegion className={styles.scroll} label={TEXTS.problems}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {TEXTS.line}
              </th>
              <th scope="col">{TEXTS.contract}</th>
              <th scope="col">{TEXTS.reason}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, contract, refusal, place }) => (
              <tr key={place}>
                <td className={styles.number}>{line}</td>
                <td>{contract}</td>
                <td className={styles.wrap}>
                  {refusal.message}
                  {refusal.rule && <span className={styles.rule}> {TEXTS.rule(refusal.rule)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rest > 0 && <p className={styles.hint}>{TEXTS.more(locale.count(rest))}</p>}
    </section>
  )
}
