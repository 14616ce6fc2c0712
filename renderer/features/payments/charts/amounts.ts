import { type PlainAmount, plainAmount, readStoredAmount, sum } from '../../../../shared/kernel/money'

/** Exact, of one currency. */
export function added(amounts: readonly PlainAmount[], currency: string): PlainAmount {
  return plainAmount(sum(amounts.map((amount) => readStoredAmount(amount, currency))), currency)
}

export function isZero(amount: PlainAmount): boolean {
  return /^[0.]*$/.test(amount)
}

/** Where the greatest stands; of equal ones the first. */
export function placeOfMost(amounts: readonly PlainAmount[], currency: string): number {
  const minor = amounts.map((amount) => readStoredAmount(amount, currency))
  return minor.reduce((most, amount, index) => (amount > (minor[most] ?? 0n) ? index : most), 0)
}
