import type { WireRefusal } from '../../ipc/primitives'
import { showAmount, showDay } from '../../kernel/display'
import { type Limit, messageWith, plainLimit, type Refusal } from '../../rules/refusals'
import { wireRefusal } from '../faults'
import type { Context } from '../handler'
import { readSettings } from '../workspace/settings'

export type SayRefusal = (refusal: Refusal) => WireRefusal

const HIDDEN = '•••'

/** Says what the rules refuse: its limits as the user writes amounts and days, and hidden where amounts are. */
export async function refusalWords(context: Pick<Context, 'ports' | 'workspace' | 'today'>): Promise<SayRefusal> {
  const { today } = context
  const { locale, hideAmounts } = await readSettings(context)
  const show = (limit: Limit) => {
    if ('day' in limit) return showDay(limit.day, locale, 'short', today)
    if (!('amount' in limit)) return plainLimit(limit)
    return `${hideAmounts ? HIDDEN : showAmount(limit.amount, limit.currency, locale)} ${limit.currency}`
  }
  return (refusal) => ({ ...wireRefusal(refusal), message: messageWith(refusal, show) })
}
