import { addHours, differenceInCalendarDays, parseISO } from 'date-fns'

declare const brand: unique symbol
/** `YYYY-MM-DD`, a day without a zone. Compares as text. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A day that exists in the Gregorian calendar, from year 1 on; otherwise null (`due-date-invalid`). */
export function parseDay(text: string): CalendarDay | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1) return null
  const longest = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return day <= longest ? (text as CalendarDay) : null
}

/** For days known to be good: literals, and what our own program wrote. */
export function day(text: string): CalendarDay {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`Not a calendar day: ${text}`)
  return parsed
}

/** The local calendar day of an instant. */
export function dayOf(instant: Date): CalendarDay {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return day(`${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}`)
}

/** Reckoned in UTC: a zone's own calendar may lack a day (Apia had no 30 December 2011). */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  return day(
    addHours(parseISO(`${from}T00:00:00Z`), 24 * days)
      .toISOString()
      .slice(0, 10),
  )
}

/** Whole days from `earlier` to `later`; negative where they stand the other way round. */
export function daysBetween(earlier: CalendarDay, later: CalendarDay): number {
  return differenceInCalendarDays(parseISO(later), parseISO(earlier))
}
