import { assertNever } from '../kernel/assertNever'
import type { CalendarDay } from '../kernel/calendarDay'
import type { ContractId, MilestoneId } from '../kernel/ids'
import type { Minor } from '../kernel/money'

/** Where money is: with the client, in the contract's escrow, or with whom it went to. */
export type Account = 'client-funds' | 'escrow' | 'paid' | 'refunded'

export interface Posting {
  readonly account: Account
  readonly amount: Minor
}

/** `ending-payment`: out of what is held while the contract is ending (rule X4). */
export type MovementKind = 'deposit' | 'payment' | 'ending-payment' | 'refund'

/** Money that moved, by one event. Reserving what was carried over moves nothing (rule E3). */
export interface Movement {
  readonly contractId: ContractId
  /** The event's, in its contract. */
  readonly version: number
  readonly on: CalendarDay
  readonly kind: MovementKind
  /** Above 0. */
  readonly amount: Minor
  /** Null for what belongs to no milestone: payments while ending, and refunds. */
  readonly milestone: { readonly id: MilestoneId; readonly title: string } | null
}

/** Double entry: adds up to zero. */
export function postingsOf({ kind, amount }: Pick<Movement, 'kind' | 'amount'>): readonly [Posting, Posting] {
  const between = (from: Account, to: Account): readonly [Posting, Posting] => [
    { account: from, amount: -amount },
    { account: to, amount },
  ]
  switch (kind) {
    case 'deposit':
      return between('client-funds', 'escrow')
    case 'payment':
    case 'ending-payment':
      return between('escrow', 'paid')
    case 'refund':
      return between('escrow', 'refunded')
    default:
      return assertNever(kind)
  }
}

/** What a movement does to the escrow: the sum of its postings there. */
export function escrowChange(movement: Pick<Movement, 'kind' | 'amount'>): Minor {
  return movement.kind === 'deposit' ? movement.amount : -movement.amount
}
