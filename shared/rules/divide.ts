import type { Minor } from '../kernel/money'
import { ok, type Result, refused } from '../kernel/result'
import { addUp, parseShare, shareOut } from '../kernel/share'
import type { Contract } from './contract'

export type Division =
  | { readonly by: 'equally'; readonly parts: number }
  /** Plain decimals, one for each milestone. Percents add up to 100. */
  | { readonly by: 'percent' | 'weight'; readonly shares: readonly string[] }

export type DivisionFault = 'nothing-to-divide' | 'shares-invalid' | 'percents-not-100'

/** Rule A5: what is shared is budget − paid − active; null without a budget. Can be below zero. */
export function divisible(contract: Contract): Minor | null {
  const { budget } = contract.terms
  return budget === null ? null : budget - contract.money.paid - contract.money.reserved
}

/** Rule A5: an amount for each milestone, in order, that add up exactly. The minimum (A1) is checked where they are used. */
export function divide(total: Minor, division: Division): Result<readonly Minor[], DivisionFault> {
  const texts = division.by === 'equally' ? equalShares(division.parts) : division.shares
  if (total <= 0n || texts.length === 0) return refused('nothing-to-divide')
  const shares = texts.map(parseShare).filter((share) => share !== null)
  if (shares.length < texts.length) return refused('shares-invalid')
  const whole = addUp(shares)
  if (whole.isZero()) return refused('shares-invalid')
  if (division.by === 'percent' && !whole.equals(100)) return refused('percents-not-100')
  return ok(shareOut(total, shares))
}

function equalShares(parts: number): readonly string[] {
  return Number.isInteger(parts) && parts > 0 ? new Array<string>(parts).fill('1') : []
}
