import { isCurrency } from '../kernel/currencies'
import { type Minor, parseAmount } from '../kernel/money'
import { ok, type Result, refused } from '../kernel/result'
import { codePoints, isBlank, normaliseLine, normaliseText } from '../kernel/text'
import type { EnteredTerms } from './commands'
import type { ContractTerms } from './contract'
import { type Refusal, refusal } from './refusals'

export const LONGEST_LINE = 200

/** Rule C1, the title as P13. The first fault in the order title, client, freelancer, currency, budget, minimum. */
export function readTerms(entered: EnteredTerms): Result<ContractTerms, Refusal> {
  const title = normaliseLine(entered.title)
  if (isBlank(title)) return refused(refusal('title-required', { field: 'title' }))
  if (codePoints(title) > LONGEST_LINE) return refused(refusal('title-too-long', { field: 'title' }))

  const client = readParty(entered.client, 'client')
  if (!client.ok) return client
  const freelancer = readParty(entered.freelancer, 'freelancer')
  if (!freelancer.ok) return freelancer

  const { currency, ourSide } = entered
  if (!isCurrency(currency)) return refused(refusal('currency-unknown', { field: 'currency' }))
  const budget = readWish(entered.budget, currency)
  if (!budget.ok) return refused(refusal('budget-invalid', { field: 'budget' }))
  const minimum = readWish(entered.minimum, currency)
  if (!minimum.ok) return refused(refusal('minimum-invalid', { field: 'minimum' }))

  return ok({
    title,
    client: client.value,
    freelancer: freelancer.value,
    ourSide,
    currency,
    reference: textOrNull(entered.reference, normaliseLine),
    notes: textOrNull(entered.notes, normaliseText),
    tags: [...new Set(entered.tags.map(normaliseLine).filter((tag) => !isBlank(tag)))],
    budget: budget.value,
    minimum: minimum.value,
  })
}

function readParty(text: string, field: 'client' | 'freelancer'): Result<string, Refusal> {
  const name = normaliseLine(text)
  if (isBlank(name)) return refused(refusal('party-required', { field }))
  return codePoints(name) > LONGEST_LINE ? refused(refusal('party-too-long', { field })) : ok(name)
}

function readWish(text: string | null, currency: string): Result<Minor | null, unknown> {
  return text === null ? ok(null) : parseAmount(text, currency)
}

/** A text that may be left out: normalised, and null where nothing of it can be seen. */
export function textOrNull(text: string | null, normalise: (text: string) => string = normaliseText): string | null {
  if (text === null) return null
  const normal = normalise(text)
  return isBlank(normal) ? null : normal
}
