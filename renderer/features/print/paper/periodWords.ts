import type { PaymentsPeriod } from '../../../../shared/ipc/views/payments'
import { addDays, type CalendarDay } from '../../../../shared/kernel/calendarDay'
import { showDay } from '../../../../shared/kernel/display'
import { TEXTS } from '../texts'

/** `March 2026`, `Quarter 1 of 2026`, `2026`; any other period by its days. */
export function periodWords({ from, to }: PaymentsPeriod, tag: string): string {
  if (from === null) return to === null ? TEXTS.allTime : TEXTS.until(showDay(to, tag))
  if (to === null) return TEXTS.from(showDay(from, tag))
  return wholePeriod(from, to, tag) ?? TEXTS.between(showDay(from, tag), showDay(to, tag))
}

function wholePeriod(from: CalendarDay, to: CalendarDay, tag: string): string | null {
  const year = from.slice(0, 4)
  const dayAfter = addDays(to, 1)
  if (!from.endsWith('-01') || !dayAfter.endsWith('-01')) return null
  const month = Number(from.slice(5, 7))
  const months = (Number(dayAfter.slice(0, 4)) - Number(year)) * 12 + Number(dayAfter.slice(5, 7)) - month
  if (months === 1) return monthName(from, tag)
  if (months === 3 && month % 3 === 1) return TEXTS.quarter((month + 2) / 3, year)
  if (months === 12 && month === 1) return year
  return null
}

function monthName(day: CalendarDay, tag: string): string {
  const style = {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const
  return new Intl.DateTimeFormat(tag, style).format(new Date(`${day}T00:00:00Z`))
}
