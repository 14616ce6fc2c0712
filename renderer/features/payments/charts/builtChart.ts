import type { ChartData } from '../../../ui/chart/chartData'
import type { Locale } from '../../../ui/locale/locale'
import type { Step } from './spans'

export type ChartLocale = Pick<Locale, 'tag' | 'amount' | 'money' | 'day'>

/** `data` null: there is nothing to show. */
export interface BuiltChart {
  readonly data: ChartData | null
  readonly step: Step | 'day'
  /** What it says, in a sentence. */
  readonly name: string
}

export const NOTHING: BuiltChart = { data: null, step: 'month', name: '' }
