import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import type { PeriodChoice, PeriodUnit } from '../../client/paymentsChoice'
import type { Locale } from '../../ui/locale/locale'
import { daysOf, firstDay } from './period'
import { TEXTS } from './texts'

/** Those that have a name from today's point of view. */
export const NAMED = [
  { value: 'this-month', unit: 'month', after: 0 },
  { value: 'last-month', unit: 'month', after: -1 },
  { value: 'this-quarter', unit: 'quarter', after: 0 },
  { value: 'last-quarter', unit: 'quarter', after: -1 },
  { value: 'this-year', unit: 'year', after: 0 },
  { value: 'last-year', unit: 'year', after: -1 },
] as const satisfies readonly { readonly value: string; readonly unit: PeriodUnit; readonly after: number }[]

export type NamedPeriod = (typeof NAMED)[number]['value']
export type PeriodOption = NamedPeriod | 'all' | 'custom' | 'other'

/** The option that a period is today; `other`: a month, quarter or year gone to by steps. */
export function optionOf(choice: PeriodChoice, today: CalendarDay): PeriodOption {
  if (choice.unit === 'all' || choice.unit === 'custom') return choice.unit
  const named = NAMED.find(({ unit, after }) => unit === choice.unit && firstDay(unit, today, after) === choice.first)
  return named?.value ?? 'other'
}

/** `Custom` begins with the days that were shown before. */
export function choiceOf(option: PeriodOption, before: PeriodChoice, today: CalendarDay): PeriodChoice {
  if (option === 'other') return before
  if (option === 'all') return { unit: 'all' }
  if (option === 'custom') {
    const { from, to } = daysOf(before)
    return { unit: 'custom', from: from ?? '', to: to ?? '' }
  }
  const { unit, after } = NAMED.find(({ value }) => value === option) ?? NAMED[0]
  return { unit, first: firstDay(unit, today, after) ?? today }
}

export function monthName(month: string, { tag }: Pick<Locale, 'tag'>): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(tag, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  })
}

/** `October 2026`, `Q4 2026`, `2026`, `All time`, `3 Jan 2026 – 8 Feb 2026`. */
export function periodName(choice: PeriodChoice, locale: Pick<Locale, 'tag' | 'day'>): string {
  switch (choice.unit) {
    case 'month':
      return monthName(choice.first.slice(0, 7), locale)
    case 'quarter':
      return TEXTS.quarter(Math.ceil(Number(choice.first.slice(5, 7)) / 3), choice.first.slice(0, 4))
    case 'year':
      return choice.first.slice(0, 4)
    case 'all':
      return TEXTS.periods.all
    case 'custom': {
      const { from, to } = daysOf(choice)
      return TEXTS.days(from && locale.day(from, 'full'), to && locale.day(to, 'full'))
    }
  }
}
