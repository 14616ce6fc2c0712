import type { WireRefusal } from '../../ipc/primitives'
import type { CalendarDay } from '../../kernel/calendarDay'
import { showAmount, showDay } from '../../kernel/display'
import { type Limit, messageWith, plainLimit, type Refusal } from '../../rules/refusals'
import { wireRefusal } from '../faults'
import type { Journal } from '../ports'
import { readSettings } from '../workspace/settings'

export type SayRefusal = (refusal: Refusal) => WireRefusal

const HIDDEN = '•••'

/** Says what the rules refuse: its limits as the user writes amounts and days, and hidden where amounts are. */
export async function refusalWords(own: Journal, today: CalendarDay): Promise<SayRefusal> {
  const { locale, hideAmounts } = await readSettings(own)
  const show = (limit: Limit) => {
    if ('day' in limit) return showDay(limit.day, locale, 'short', today)
    if (!('amount' in limit)) return plainLimit(limit)
    return `${hideAmounts ? HIDDEN : showAmount(limit.amount, limit.currency, locale)} ${limit.currency}`
  }
  return (refusal) => ({ ...wireRefusal(refusal), message: messageWith(refusal, show) })
}
