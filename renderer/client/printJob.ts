import { createStore } from 'zustand/vanilla'
import type { PaymentsPeriod, PaymentsSelection } from '../../shared/ipc/views/payments'
import { navigate, paths } from './navigation'

/** What `Print payment summary` was pressed for. */
export interface PrintJob {
  readonly period: PaymentsPeriod
  readonly selection: PaymentsSelection
  /** The path that was left for it. */
  readonly from: string
}

export const EVERYTHING: PaymentsSelection = { contractIds: null, party: null, side: null, currency: null }

export const ALL_TIME: PaymentsPeriod = { from: null, to: null }

const KEY = 'tranche-print-job'

function readJob(): PrintJob {
  const text = sessionStorage.getItem(KEY)
  return text ? JSON.parse(text) : { period: ALL_TIME, selection: EVERYTHING, from: paths.payments }
}

/** Outlives a reload of the window. */
export const printJob = createStore<PrintJob>(readJob)
printJob.subscribe((job) => sessionStorage.setItem(KEY, JSON.stringify(job)))

/** Opens the print preview. */
export function printSummary(job: PrintJob): void {
  printJob.setState(job, true)
  navigate(paths.print)
}
