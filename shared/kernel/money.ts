import { exponentOf } from './currencies'
import { ok, type Result, refused } from './result'

/** Whole minor units of one contract's currency: cents, yen, fils. bigint, for 500 × 999,999,999,999.000 passes 2⁵³. */
export type Minor = bigint

/** A plain decimal (rule A4): digits, and a point with digits on both sides where there are decimals. */
export type PlainAmount = string

export const LARGEST_MAJOR = 999_999_999_999n

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/
const LARGEST_MAJOR_DIGITS = 12
/** In minor units, by the currency's exponent. */
const LARGEST = [1n, 10n, 100n, 1_000n, 10_000n].map((units) => LARGEST_MAJOR * units)

export type AmountFault = 'amount-invalid' | 'amount-precision' | 'amount-not-positive' | 'amount-too-large'

/**
 * The one gate by which text becomes money (rules A3, A4). Checks pattern and length before any arithmetic.
 * Zero and negative amounts are `amount-not-positive`; the caller renames that where a milestone's minimum speaks.
 */
export function parseAmount(text: string, currency: string): Result<Minor, AmountFault> {
  const match = PLAIN.exec(text)
  if (!match) return refused('amount-invalid')
  const [, sign, integer = '', fraction = ''] = match
  const exponent = exponentOf(currency)
  if (fraction.length > exponent) return refused('amount-precision')
  const major = integer.startsWith('0') ? integer.replace(/^0+(?=\d)/, '') : integer
  const isWithin = major.length <= LARGEST_MAJOR_DIGITS
  const minor = isWithin ? BigInt(major + fraction.padEnd(exponent, '0')) : null
  if (sign === '-' || minor === 0n) return refused('amount-not-positive')
  if (minor === null) return refused('amount-too-large')
  return minor > (LARGEST[exponent] ?? 0n) ? refused('amount-too-large') : ok(minor)
}

/** Money that our own program wrote (zero and below allowed). Throws on anything else: such a store is damaged. */
export function readStoredAmount(text: string, currency: string): Minor {
  const match = PLAIN.exec(text)
  const exponent = exponentOf(currency)
  if (!match || text.length > 40 || (match[3] ?? '').length !== exponent)
    throw new Error(`Not a stored amount: ${text}`)
  return BigInt(text.replace('.', ''))
}

/** With all the decimals of the currency: `420.00`, `45000`, `1.500`. */
export function plainAmount(minor: Minor, currency: string): PlainAmount {
  const exponent = exponentOf(currency)
  if (exponent === 0) return minor.toString()
  const sign = minor < 0n ? '-' : ''
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0')
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

export function sum(amounts: Iterable<Minor>): Minor {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

export function max(a: Minor, b: Minor): Minor {
  return a > b ? a : b
}

export function min(a: Minor, b: Minor): Minor {
  return a < b ? a : b
}
