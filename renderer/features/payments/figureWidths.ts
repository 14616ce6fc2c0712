import type { CSSProperties } from 'react'
import type { PaymentsTotals } from '../../../shared/ipc/views/payments'
import { figureWidth } from '../../ui/grid/figureWidth'

const FIGURES = ['opening', 'deposited', 'paid', 'refunded', 'closing'] as const
type Figures = { readonly [Figure in (typeof FIGURES)[number]]: string }

/** Where a figure is long, its column grows in all tables. */
export function figureWidths(totals: readonly PaymentsTotals[], groups: readonly Figures[]): CSSProperties {
  const longest = (lines: readonly Figures[], figures: readonly (typeof FIGURES)[number][]) =>
    lines.reduce((most, line) => Math.max(most, ...figures.map((figure) => line[figure].length)), 0)
  const widths = [
    ...FIGURES.map((figure) => [figure, Math.max(longest(totals, [figure]), longest(groups, [figure]))] as const),
    // No movement is larger than all of its currency, and no balance than what was there or came.
    ['amount', longest(totals, ['deposited', 'paid', 'refunded'])] as const,
    ['balance', longest(totals, ['opening', 'deposited'])] as const,
  ]
  return Object.fromEntries(widths.map(([column, length]) => [`--${column}-width`, figureWidth(length)]))
}
