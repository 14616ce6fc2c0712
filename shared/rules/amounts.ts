import { exponentOf } from '../kernel/currencies'
import { type AmountFault, type Minor, parseAmount, plainAmount } from '../kernel/money'
import { ok, type Result, refused } from '../kernel/result'
import { type Limit, type Refusal, type RefusalPlace, refusal } from './refusals'

export function amountLimit(amount: Minor, currency: string): Limit {
  return { amount: plainAmount(amount, currency), currency }
}

/** Rules A1, A3, A4. Zero and below is `amount-below-minimum` too. `minimum` null: none binds (rule C1, unchanged milestones). */
export function readMilestoneAmount(
  text: string,
  currency: string,
  minimum: Minor | null,
  at: RefusalPlace,
): Result<Minor, Refusal> {
  const parsed = parseAmount(text, currency)
  if (parsed.ok) return withMinimum(parsed.value, currency, minimum, at)
  if (parsed.refusal === 'amount-not-positive') return refused(tooSmall(currency, minimum, at))
  return refused(unread(parsed.refusal, text, currency, at))
}

/** Rule A1. */
export function withMinimum(
  amount: Minor,
  currency: string,
  minimum: Minor | null,
  at: RefusalPlace,
): Result<Minor, Refusal> {
  return minimum !== null && amount < minimum ? refused(tooSmall(currency, minimum, at)) : ok(amount)
}

function tooSmall(currency: string, minimum: Minor | null, at: RefusalPlace): Refusal {
  return refusal('amount-below-minimum', at, minimum ? { limit: amountLimit(minimum, currency) } : {})
}

/** Rules A2 to A4: more than 0 and at most `limit`; a milestone's minimum does not bind a payment. */
export function readPayment(text: string, currency: string, limit: Minor): Result<Minor, Refusal> {
  const at = { field: 'amount' } as const
  const parsed = parseAmount(text, currency)
  if (!parsed.ok) return refused(unread(parsed.refusal, text, currency, at))
  return parsed.value > limit
    ? refused(refusal('amount-exceeds-held', at, { limit: amountLimit(limit, currency) }))
    : ok(parsed.value)
}

function unread(fault: AmountFault, text: string, currency: string, at: RefusalPlace): Refusal {
  const precision = fault === 'amount-precision' ? { limit: { decimals: exponentOf(currency), currency } } : {}
  return refusal(fault, at, { ...precision, missing: text.trim() === '' })
}
