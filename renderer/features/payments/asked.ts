import type { Input } from '../../../shared/ipc/calls'
import type { PaymentsPeriod, PaymentsSelection } from '../../../shared/ipc/views/payments'
import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import type { OpenedGroup, PaymentsBy, PaymentsChoice, PeriodChoice } from '../../client/paymentsChoice'
import { EVERYTHING } from '../../client/printJob'
import { daysOf, firstDay, monthWithin } from './period'

/** What is looked at, with the group that is opened. */
export interface Asked {
  readonly period: PaymentsPeriod
  readonly selection: PaymentsSelection
  /** How the table is grouped; an opened group shows its movements. */
  readonly by: PaymentsBy
}

export const PAGE = 1_000

/** The year of today until something is chosen. */
export function chosenPeriod({ period }: Pick<PaymentsChoice, 'period'>, today: CalendarDay): PeriodChoice {
  return period ?? { unit: 'year', first: firstDay('year', today) ?? today }
}

export function askedOf(choice: PaymentsChoice, today: CalendarDay): Asked {
  const period = daysOf(chosenPeriod(choice, today))
  const { selection, by, opened } = choice
  if (opened === null) return { period, selection, by }
  const alone = { ...selection, currency: opened.currency }
  return { ...within(opened, period, alone), by: 'movements' }
}

function within({ by, key }: OpenedGroup, period: PaymentsPeriod, alone: PaymentsSelection): Omit<Asked, 'by'> {
  switch (by) {
    case 'contract':
      // The key is what the core named the group by.
      return { period, selection: { ...alone, contractIds: [key] as PaymentsSelection['contractIds'] } }
    case 'party':
      return { period, selection: { ...alone, party: key } }
    case 'side':
      return { period, selection: { ...alone, side: key === 'client' ? 'client' : 'freelancer' } }
    case 'month':
      return { period: monthWithin(key, period), selection: alone }
  }
}

/** Movements come in pages; a grouped table needs none of them. */
export function question({ period, selection, by }: Asked, page = 0): Input<'GetPayments'> {
  const isGrouped = by !== 'movements'
  return {
    period,
    selection,
    by: by === 'movements' || by === 'month' ? null : by,
    page: isGrouped ? { from: 0, limit: 1 } : { from: page * PAGE, limit: PAGE },
  }
}

export function isNarrowed(selection: PaymentsSelection): boolean {
  return JSON.stringify(selection) !== JSON.stringify(EVERYTHING)
}
