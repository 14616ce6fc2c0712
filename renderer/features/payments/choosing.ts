import type { PaymentsSelection } from '../../../shared/ipc/views/payments'
import { type OpenedGroup, type PaymentsBy, type PeriodChoice, paymentsChoice } from '../../client/paymentsChoice'
import { EVERYTHING } from '../../client/printJob'

/** An opened month is one of the period before. */
export function choosePeriod(period: PeriodChoice): void {
  paymentsChoice.setState(({ opened }) => ({ period, opened: opened?.by === 'month' ? null : opened }))
}

export function narrow(change: Partial<PaymentsSelection>): void {
  paymentsChoice.setState(({ selection }) => ({ selection: { ...selection, ...change }, opened: null }))
}

export function clearFilters(): void {
  paymentsChoice.setState({ selection: EVERYTHING, opened: null })
}

export function groupBy(by: PaymentsBy): void {
  paymentsChoice.setState({ by, opened: null })
}

export function openGroup(opened: OpenedGroup): void {
  paymentsChoice.setState({ opened })
}

export function backToGroups(): void {
  paymentsChoice.setState({ opened: null })
}
