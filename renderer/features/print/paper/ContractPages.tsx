import { memo } from 'react'
import type { ContractSummaryView, PaymentsPeriod } from '../../../../shared/ipc/views/payments'
import type { Summary } from '../job/readSummary'
import { TEXTS } from '../texts'
import { Balance } from './Balance'
import { Facts } from './Facts'
import { Letterhead } from './Letterhead'
import { MilestoneTable } from './MilestoneTable'
import { contractPage } from './pageRules'
import styles from './paper.module.css'

export interface Heading {
  readonly us: Summary['us']
  readonly today: Summary['today']
  readonly logo: string
  readonly period: PaymentsPeriod
  readonly periodText: string
  /** The user's own lines; empty: none. */
  readonly extraLines: string
}

interface ContractPagesProps {
  readonly contract: ContractSummaryView
  readonly index: number
  readonly heading: Heading
}

export const ContractPages = memo(function ContractPages({ contract, index, heading }: ContractPagesProps) {
  const { us, logo, period, periodText, today, extraLines } = heading
  return (
    <article className={styles.sheet} style={{ page: contractPage(index) }}>
      <Letterhead us={us} logo={logo} />
      <p className={styles.kind}>{TEXTS.document}</p>
      <h1 dir="auto" className={styles.contractTitle}>
        {contract.title}
      </h1>
      <Facts contract={contract} periodText={periodText} today={today} />
      {extraLines.trim() && (
        <p dir="auto" className={styles.extra}>
          {extraLines}
        </p>
      )}
      <MilestoneTable contract={contract} period={period} />
      <div className={styles.end}>
        <Balance contract={contract} period={period} />
        <p className={styles.note}>{TEXTS.note}</p>
      </div>
    </article>
  )
})
