import type { ContractSummaryView, PaymentsTotals } from '../../../../shared/ipc/views/payments'
import { useQuery } from '../../../client/query'
import type { Question, Summary } from './readSummary'

const ONE = { from: 0, limit: 1 }

/** Of the chosen contracts, as the core adds them up; null while it does. */
export function useTotals(
  { period, selection }: Question,
  summary: Summary | null,
  chosen: readonly ContractSummaryView[],
): readonly PaymentsTotals[] | null {
  const isAll = summary === null || chosen.length === summary.contracts.length
  const contractIds = isAll ? null : chosen.map(({ id }) => id)
  const asked = contractIds && { period, selection: { ...selection, contractIds }, page: ONE }
  const { value } = useQuery('GetPaymentSummary', asked)
  return isAll ? (summary?.totals ?? null) : (value?.totals ?? null)
}
