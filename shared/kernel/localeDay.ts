import { type CalendarDay, parseDay } from './calendarDay'

export type DayOrder = 'year-month-day' | 'day-month-year' | 'month-day-year'

export type DaySeparator = '-' | '.' | '/' | ' '

/** Three numbers with one separator between them, `2026. 04. 03.` included. */
export interface DayNumbers {
  readonly numbers: readonly [string, string, string]
  readonly separator: DaySeparator
}

const LONGEST = 40
const NUMBERS = /^(\d{1,4}) ?([-./ ]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/

export function dayNumbers(text: string): DayNumbers | null {
  if (text.length > LONGEST) return null
  const match = NUMBERS.exec(text.trim())
  if (!match) return null
  const [, first = '', separator, second = '', third = ''] = match
  return { numbers: [first, second, third], separator: separator as DaySeparator }
}

/** A year of four digits that stands first says the order itself. Null for a day that doesn't exist, or a year of other length. */
export function orderedDay({ numbers: [first, second, third] }: DayNumbers, order: DayOrder): CalendarDay | null {
  const pad = (text: string) => text.padStart(2, '0')
  if (first.length === 4) return third.length <= 2 ? parseDay(`${first}-${pad(second)}-${pad(third)}`) : null
  if (order === 'year-month-day' || first.length > 2 || third.length !== 4) return null
  const [day, month] = order === 'day-month-year' ? [first, second] : [second, first]
  return parseDay(`${third}-${pad(month)}-${pad(day)}`)
}

const orders = new Map<string, DayOrder>()

export function localeDayOrder(locale: string): DayOrder {
  const known = orders.get(locale)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    calendar: 'gregory',
  })
  const first = format.formatToParts(0).find((part) => /^(day|month|year)$/.test(part.type))?.type
  const order = first === 'day' ? 'day-month-year' : first === 'month' ? 'month-day-year' : 'year-month-day'
  orders.set(locale, order)
  return order
}

/** A year of two digits is of this century: what is typed is a due date. */
function withCentury(typed: DayNumbers, order: DayOrder): DayNumbers {
  const [first, second, third] = typed.numbers
  if (order === 'year-month-day')
    return first.length === 2 ? { ...typed, numbers: [`20${first}`, second, third] } : typed
  return first.length <= 2 && third.length === 2 ? { ...typed, numbers: [first, second, `20${third}`] } : typed
}

/**
 * A day as the user typed it, in the locale's order or ISO, into `YYYY-MM-DD`. Nothing stays nothing; what can't be read
 * stays as typed, and the rules refuse it (`due-date-invalid`).
 */
export function typedDay(text: string, locale: string): string {
  const trimmed = text.trim()
  const typed = dayNumbers(trimmed)
  if (!typed) return trimmed
  const order = localeDayOrder(locale)
  return orderedDay(withCentury(typed, order), order) ?? trimmed
}
