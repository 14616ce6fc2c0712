import type { PaymentsPeriod } from '../../../shared/ipc/views/payments'
import { addDays, type CalendarDay, day, parseDay } from '../../../shared/kernel/calendarDay'
import type { PeriodChoice, PeriodUnit } from '../../client/paymentsChoice'
import { ALL_TIME } from '../../client/printJob'

const MONTHS: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 }
const FIRST_MONTH = 12
const LAST_DAY = day('9999-12-31')

/** Months since year 0. */
function monthOf(on: CalendarDay): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1
}

/** Null: before year 1 or after year 9999. */
function firstOf(month: number): CalendarDay | null {
  if (month < FIRST_MONTH) return null
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1]
  return parseDay(`${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}-01`)
}

/** The first day of the month, quarter or year so many after the one `on` lies in. */
export function firstDay(unit: PeriodUnit, on: CalendarDay, after = 0): CalendarDay | null {
  const months = MONTHS[unit]
  const month = monthOf(on)
  return firstOf(month - (month % months) + after * months)
}

function lastDay(unit: PeriodUnit, on: CalendarDay): CalendarDay {
  const next = firstDay(unit, on, 1)
  return next ? addDays(next, -1) : LAST_DAY
}

/** The month, quarter or year before or after; null where there is none. */
export function stepped(choice: PeriodChoice, by: -1 | 1): PeriodChoice | null {
  if (choice.unit === 'all' || choice.unit === 'custom') return null
  const first = firstDay(choice.unit, choice.first, by)
  return first && { unit: choice.unit, first }
}

export function daysOf(choice: PeriodChoice): PaymentsPeriod {
  switch (choice.unit) {
    case 'all':
      return ALL_TIME
    case 'custom':
      return { from: parseDay(choice.from), to: parseDay(choice.to) }
    default:
      return { from: choice.first, to: lastDay(choice.unit, choice.first) }
  }
}

/** What lies of a month, `YYYY-MM`, in a period. */
export function monthWithin(month: string, { from, to }: PaymentsPeriod): PaymentsPeriod {
  const first = day(`${month}-01`)
  const last = lastDay('month', first)
  return { from: from !== null && from > first ? from : first, to: to !== null && to < last ? to : last }
}
