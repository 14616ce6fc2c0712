import type { ContractSummaryView, PaymentsTotals } from '../../../../shared/ipc/views/payments'
import { cx } from '../../../ui/cx'
import { LocaleProvider, useLocale } from '../../../ui/locale/locale'
import { ContractPages, type Heading } from './ContractPages'
import styles from './paper.module.css'
import type { Paper } from './paperSize'
import { TotalsPage } from './TotalsPage'
import { useGrowing } from './useGrowing'

interface PaperDocumentProps {
  readonly contracts: readonly ContractSummaryView[]
  readonly heading: Heading
  readonly totals: readonly PaymentsTotals[] | null
  readonly paper: Paper
}

/** What is printed, and nothing else. Amounts are never hidden here. */
export function PaperDocument({ contracts, heading, totals, paper }: PaperDocumentProps) {
  const { tag, today } = useLocale()
  const shown = useGrowing(contracts.length)
  return (
    <LocaleProvider tag={tag} today={today} hideAmounts={false}>
      <div className={cx(styles.document, styles[paper])}>
        {contracts.slice(0, shown).map((contract, index) => (
          <ContractPages key={contract.id} contract={contract} index={index} heading={heading} />
        ))}
        {contracts.length > 1 && shown === contracts.length && (
          <TotalsPage
            contracts={contracts.length}
            period={heading.period}
            periodText={heading.periodText}
            totals={totals}
          />
        )}
      </div>
    </LocaleProvider>
  )
}
