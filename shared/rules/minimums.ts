import { exponentOf } from '../kernel/currencies'
import type { Minor } from '../kernel/money'
import type { ContractTerms } from './contract'

const OWN_DEFAULTS: ReadonlyMap<string, Minor> = new Map([
  ['JPY', 500n],
  ['KWD', 1_500n],
])

/** 5 major units in minor ones, by the currency's exponent. */
const FIVE = [5n, 50n, 500n, 5_000n, 50_000n] as const

/** Rule A1: USD, EUR and GBP 5.00, JPY 500, KWD 1.500, all others 5 major units. Never a conversion. */
export function defaultMinimum(currency: string): Minor {
  return OWN_DEFAULTS.get(currency) ?? FIVE[exponentOf(currency)]
}

/** The minimum that binds a contract's milestones: its own, or its currency's (rules A1, C1). */
export function minimumOf(terms: ContractTerms): Minor {
  return terms.minimum ?? defaultMinimum(terms.currency)
}
