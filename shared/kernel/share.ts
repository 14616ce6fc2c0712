import { Decimal } from 'decimal.js'
import { type Minor, sum } from './money'

/** A share as it is typed: a plain decimal without sign, short enough for any arithmetic. */
const SHARE = /^\d{1,12}(?:\.\d{1,12})?$/
const Exact = Decimal.clone({ precision: 60 })

/** Null where the text is no plain decimal. The pattern is checked first: decimal.js takes hex, underscores and exponents. */
export function parseShare(text: string): Decimal | null {
  return SHARE.test(text) ? new Exact(text) : null
}

export function addUp(shares: readonly Decimal[]): Decimal {
  return shares.reduce((total, share) => total.plus(share), new Exact(0))
}

/**
 * Rule A5: shares `total` in whole minor units that add up exactly; the left-over units go to the largest remainders,
 * the earlier on a tie. `shares` are not negative, and not all zero.
 */
export function shareOut(total: Minor, shares: readonly Decimal[]): readonly Minor[] {
  const decimals = Math.max(0, ...shares.map((share) => share.decimalPlaces()))
  const weights = shares.map((share) => BigInt(share.times(new Exact(10).pow(decimals)).toFixed(0)))
  const whole = sum(weights)
  const parts = weights.map((weight, index) => ({
    index,
    floor: (total * weight) / whole,
    remainder: (total * weight) % whole,
  }))
  const left = Number(total - sum(parts.map((part) => part.floor)))
  const luckier = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  const lucky = new Set(luckier.slice(0, left).map((part) => part.index))
  return parts.map((part) => part.floor + (lucky.has(part.index) ? 1n : 0n))
}
