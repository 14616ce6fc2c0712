import type { CalendarDay } from '../kernel/calendarDay'
import { addMovement, type LedgerPeriod, NOTHING_MOVED, type Sums, type Totals } from './period'

/** Of one currency. `month`: `YYYY-MM`; its closing is what is in escrow at its end, or at the period's. */
export interface Month extends Totals {
  readonly currency: string
  readonly month: string
}

function monthOf(on: CalendarDay): string {
  return on.slice(0, 7)
}

function nextMonth(month: string): string | null {
  if (month === '9999-12') return null
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  const next = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}

/**
 * Every month of each currency, those in which nothing moved too: from the period's first day where money stood in escrow
 * before it, else from the first movement, to `until`.
 */
export function monthlyOf(
  { rows, totals }: LedgerPeriod,
  from: CalendarDay | null,
  until: CalendarDay,
): readonly Month[] {
  const moved = new Map([...totals.keys()].map((currency) => [currency, new Map<string, Sums>()]))
  for (const { contract, movement } of rows) {
    const months = moved.get(contract.currency)
    const month = monthOf(movement.on)
    const sums = months?.get(month) ?? { ...NOTHING_MOVED }
    months?.set(month, sums)
    addMovement(sums, movement)
  }
  return [...moved].flatMap(([currency, months]) => {
    const series: Month[] = []
    let opening = totals.get(currency)?.opening ?? 0n
    const [firstMoved = null] = months.keys()
    const first = opening > 0n && from !== null ? monthOf(from) : firstMoved
    const last = [monthOf(until), ...months.keys()].sort().at(-1) ?? ''
    for (let month = first; month !== null && month <= last; month = nextMonth(month)) {
      const { deposited, paid, refunded, closing } = months.get(month) ?? NOTHING_MOVED
      series.push({ currency, month, opening, deposited, paid, refunded, closing: opening + closing })
      opening += closing
    }
    return series
  })
}
