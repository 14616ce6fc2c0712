import { createStore } from 'zustand/vanilla'
import type { PaymentsSelection } from '../../shared/ipc/views/payments'
import type { CalendarDay } from '../../shared/kernel/calendarDay'
import { EVERYTHING } from './printJob'

export type PeriodUnit = 'month' | 'quarter' | 'year'

export type PeriodChoice =
  /** `first`: its first day. */
  | { readonly unit: PeriodUnit; readonly first: CalendarDay }
  | { readonly unit: 'all' }
  /** As typed; empty: open on that side. */
  | { readonly unit: 'custom'; readonly from: string; readonly to: string }

export type PaymentsBy = 'movements' | 'contract' | 'party' | 'side' | 'month'

/** A row of a grouped table that was opened. */
export interface OpenedGroup {
  readonly by: Exclude<PaymentsBy, 'movements'>
  /** What to select to see it alone. */
  readonly key: string
  readonly label: string
  readonly currency: string
}

/** What the payments are looked at by. */
export interface PaymentsChoice {
  /** Null: nothing chosen yet. */
  readonly period: PeriodChoice | null
  readonly selection: PaymentsSelection
  readonly by: PaymentsBy
  readonly opened: OpenedGroup | null
  readonly showsCharts: boolean
}

const KEY = 'tranche-payments'

const FIRST: PaymentsChoice = {
  period: null,
  selection: EVERYTHING,
  by: 'movements',
  opened: null,
  showsCharts: true,
}

function readChoice(): PaymentsChoice {
  const text = sessionStorage.getItem(KEY)
  return text ? { ...FIRST, ...JSON.parse(text) } : FIRST
}

/** Outlives the screen and a reload of the window. */
export const paymentsChoice = createStore<PaymentsChoice>(readChoice)
paymentsChoice.subscribe((choice) => sessionStorage.setItem(KEY, JSON.stringify(choice)))
