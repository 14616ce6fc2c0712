import { useId } from 'react'
import type { ContractSummaryView, PaymentsPeriod } from '../../../../shared/ipc/views/payments'
import { TEXTS } from '../texts'
import { EndingRow } from './EndingRow'
import { MilestoneRow } from './MilestoneRow'
import styles from './paper.module.css'

interface MilestoneTableProps {
  readonly contract: ContractSummaryView
  readonly period: PaymentsPeriod
}

const { columns } = TEXTS

export function MilestoneTable({ contract, period }: MilestoneTableProps) {
  const id = useId()
  const { lines, currency } = contract
  return (
    <>
      <h2 id={id} className={styles.heading}>
        {TEXTS.milestones}
      </h2>
      {lines.length === 0 ? (
        <p className={styles.empty}>{period.from === null ? TEXTS.noMilestones : TEXTS.noMoney}</p>
      ) : (
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={styles.position}>
                {columns.position}
              </th>
              <th scope="col">{columns.milestone}</th>
              <th scope="col">{columns.dates}</th>
              <th scope="col" className={styles.number}>
                {columns.amount}
              </th>
              <th scope="col" className={styles.number}>
                {columns.funded}
                {columns.fundedParts.map((part) => (
                  <span key={part} className={styles.part}>
                    {part}
                  </span>
                ))}
              </th>
              <th scope="col" className={styles.number}>
                {columns.paid}
              </th>
              <th scope="col" className={styles.number}>
                {columns.carriedOn}
              </th>
              <th scope="col" className={styles.number}>
                {columns.refunded}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) =>
              line.kind === 'milestone' ? (
                <MilestoneRow key={line.id} line={line} currency={currency} period={period} />
              ) : (
                <EndingRow key={line.version} line={line} currency={currency} />
              ),
            )}
          </tbody>
        </table>
      )}
    </>
  )
}
