import type { PaymentsPeriod, PaymentsTotals } from '../../../../shared/ipc/views/payments'
import { useLocale } from '../../../ui/locale/locale'
import { TEXTS } from '../texts'
import { AmountCell } from './AmountCell'
import { TOTALS_PAGE } from './pageRules'
import styles from './paper.module.css'

interface TotalsPageProps {
  readonly contracts: number
  readonly period: PaymentsPeriod
  readonly periodText: string
  /** Null while they are added up. */
  readonly totals: readonly PaymentsTotals[] | null
}

const { figures } = TEXTS

export function TotalsPage({ contracts, period, periodText, totals }: TotalsPageProps) {
  const locale = useLocale()
  const columns = [
    ...(period.from === null ? [] : ([['opening', figures.opening]] as const)),
    ['deposited', figures.deposited],
    ['paid', figures.paid],
    ['refunded', figures.refunded],
    ['closing', period.to === null ? figures.closing : figures.closingAtEnd],
  ] as const
  return (
    <article className={styles.sheet} style={{ page: TOTALS_PAGE }}>
      <p className={styles.kind}>{TEXTS.document}</p>
      <h1 className={styles.contractTitle}>{TEXTS.totals}</h1>
      <p className={styles.totalsAbout}>
        {periodText}. {TEXTS.totalsAbout(locale.count(contracts))}
      </p>
      {totals === null ? (
        <p className={styles.empty}>{TEXTS.addingUp}</p>
      ) : (
        <table className={styles.table} aria-label={TEXTS.totals}>
          <thead>
            <tr>
              <th scope="col">{TEXTS.currency}</th>
              {columns.map(([key, label]) => (
                <th key={key} scope="col" className={styles.number}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((one) => (
              <tr key={one.currency}>
                <th scope="row">{one.currency}</th>
                {columns.map(([key]) => (
                  <AmountCell key={key} amount={one[key]} currency={one.currency} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.note}>{TEXTS.note}</p>
    </article>
  )
}
