import type { ImportContract, ImportPreview } from '../../../shared/ipc/views/workspace'
import { useLocale } from '../../ui/locale/locale'
import { ScrollRegion } from '../../ui/page/ScrollRegion'
import { Amount } from '../../ui/text/Amount'
import { Chip } from '../../ui/text/Chip'
import styles from './import.module.css'
import { TEXTS } from './texts'

const MOST_SHOWN = 500
const FIGURES = ['value', 'deposited', 'held', 'paid'] as const

/** Totals for each currency, and what each contract becomes. */
export function Becomes({ preview }: { readonly preview: ImportPreview }) {
  const locale = useLocale()
  const rest = preview.contracts.length - MOST_SHOWN
  return (
    <>
      {preview.totals.length > 0 && (
        <section className={styles.section}>
          <h2>{TEXTS.totals}</h2>
          <ScrollRegion className={styles.scroll} label={TEXTS.totals}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{TEXTS.currency}</th>
                  <th scope="col" className={styles.number}>
                    {TEXTS.count}
                  </th>
                  <FigureHeads />
                </tr>
              </thead>
              <tbody>
                {preview.totals.map((total) => (
                  <tr key={total.currency}>
                    <th scope="row">{total.currency}</th>
                    <td className={styles.number}>{locale.count(total.contracts)}</td>
                    <Figures of={total} />
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </section>
      )}
      <section className={styles.section}>
        <h2>{TEXTS.becomes}</h2>
        <ScrollRegion className={styles.scroll} label={TEXTS.becomes}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.number}>
                  {TEXTS.line}
                </th>
                <th scope="col">{TEXTS.contract}</th>
                <th scope="col">{TEXTS.party.client}</th>
                <th scope="col">{TEXTS.party.freelancer}</th>
                <th scope="col" className={styles.number}>
                  {TEXTS.milestones}
                </th>
                <th scope="col">{TEXTS.currency}</th>
                <FigureHeads />
              </tr>
            </thead>
            <tbody>
              {preview.contracts.slice(0, MOST_SHOWN).map((contract) => (
                <ContractBecomes key={contract.line} contract={contract} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        {rest > 0 && <p className={styles.hint}>{TEXTS.more(locale.count(rest))}</p>}
      </section>
    </>
  )
}

function ContractBecomes({ contract }: { readonly contract: ImportContract }) {
  return (
    <tr>
      <td className={styles.number}>{contract.line}</td>
      <td>
        {contract.title} {contract.outcome === 'there' && <Chip tone="planned">{TEXTS.isThere}</Chip>}
      </td>
      <td>{contract.client}</td>
      <td>{contract.freelancer}</td>
      <td className={styles.number}>{contract.milestones}</td>
      <td>{contract.currency}</td>
      <Figures of={contract} />
    </tr>
  )
}

function FigureHeads() {
  return FIGURES.map((figure) => (
    <th key={figure} scope="col" className={styles.number}>
      {TEXTS[figure]}
    </th>
  ))
}

type Summed = Pick<ImportContract, 'currency' | (typeof FIGURES)[number]>

function Figures({ of }: { readonly of: Summed }) {
  return FIGURES.map((figure) => (
    <td key={figure} className={styles.number}>
      <Amount amount={of[figure]} currency={of.currency} />
    </td>
  ))
}
