/** How much of time a bar stands for. */
export type Step = 'month' | 'year'

const MOST_BARS = 120
const MONTHS = 12

/** `2026-11` → months since year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5, 7)) - 1
}

/** Years where months would be too many to tell apart. */
export function stepOf(firstMonth: string, lastMonth: string): Step {
  return monthNumber(lastMonth) - monthNumber(firstMonth) < MOST_BARS ? 'month' : 'year'
}

/** `2026-11` or a day of it → the month or the year it is in, as text. */
export function spanOf(month: string, step: Step): string {
  return step === 'month' ? month.slice(0, 7) : month.slice(0, 4)
}

/** Whole years and quarters can be divided by more: where labels are left out, theirs stay. */
export function orderOf(span: string): number {
  return span.length > 4 ? monthNumber(span) : Number(span)
}

/** Without gaps; only what is given, where all between are too many. */
export function allSpans(given: readonly string[]): readonly string[] {
  const sorted = [...new Set(given)].sort()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  const length = orderOf(last) - orderOf(first) + 1
  if (length > MOST_BARS) return sorted
  return Array.from({ length }, (_, index) => {
    const order = orderOf(first) + index
    if (first.length === 4) return String(order).padStart(4, '0')
    const year = String(Math.floor(order / MONTHS)).padStart(4, '0')
    return `${year}-${String((order % MONTHS) + 1).padStart(2, '0')}`
  })
}

/** `2026-11` → `Nov 2026`; a year is its digits. */
export function spanName(span: string, locale: string): string {
  if (span.length === 4) return String(Number(span))
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(`${span}-01T00:00:00Z`))
}

/** `2026-11-16` → the share of the month that is over as the day begins. */
export function shareOfMonth(day: string): number {
  const days = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()
  return (Number(day.slice(8, 10)) - 1) / days
}
