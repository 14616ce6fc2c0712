import type { CalendarDay } from './calendarDay'
import { exponentOf } from './currencies'
import type { PlainAmount } from './money'

const numbers = new Map<string, Intl.NumberFormat>()
const days = new Map<string, Intl.DateTimeFormat>()

function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const known = numbers.get(key)
  if (known) return known
  // The digits are always passed: the formatter's own are wrong for several currencies (rule A3).
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    numberingSystem: 'latn',
  })
  numbers.set(key, made)
  return made
}

/** `1234.5` in USD → `1,234.50` (en), `1.234,50` (de): exact, for the formatter is given the decimal text. */
export function showAmount(amount: PlainAmount, currency: string, locale: string): string {
  return numberFormat(locale, exponentOf(currency)).format(amount as `${number}`)
}

export type DayStyle = 'short' | 'full'

/** `short`: day and month, and the year where it isn't `today`'s; `full`: always with the year. */
export function showDay(value: CalendarDay, locale: string, style: DayStyle = 'full', today?: CalendarDay): string {
  const withYear = style === 'full' || today === undefined || value.slice(0, 4) !== today.slice(0, 4)
  const key = `${locale} ${withYear}`
  let format = days.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      ...(withYear ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
    days.set(key, format)
  }
  return format.format(new Date(`${value}T00:00:00Z`))
}
