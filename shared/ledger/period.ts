import type { CalendarDay } from '../kernel/calendarDay'
import type { Minor } from '../kernel/money'
import { compareTexts } from '../kernel/text'
import type { LedgerContract } from './movements'
import { escrowChange, type Movement } from './postings'

/** Both days belong to it; null: open on that side. */
export interface Period {
  readonly from: CalendarDay | null
  readonly to: CalendarDay | null
}

/** opening + deposited − paid − refunded = closing; opening and closing are what is in escrow. */
export interface Totals {
  readonly opening: Minor
  readonly deposited: Minor
  readonly paid: Minor
  readonly refunded: Minor
  readonly closing: Minor
}

export const NOTHING_MOVED: Totals = { opening: 0n, deposited: 0n, paid: 0n, refunded: 0n, closing: 0n }

export interface LedgerRow {
  readonly contract: LedgerContract
  readonly movement: Movement
  /** In escrow after it, of all contracts looked at in its currency. */
  readonly balance: Minor
}

export interface LedgerPeriod {
  /** By day, on one day in the order of the contracts given, in a contract in the order of its events. */
  readonly rows: readonly LedgerRow[]
  /** By currency, in the order of the codes; never added across. */
  readonly totals: ReadonlyMap<string, Totals>
}

function isBefore({ on }: Movement, { from }: Period): boolean {
  return from !== null && on < from
}

function isAfter({ on }: Movement, { to }: Period): boolean {
  return to !== null && on > to
}

export function isIn(on: CalendarDay, { from, to }: Period): boolean {
  return (from === null || on >= from) && (to === null || on <= to)
}

/** Totals in the making. */
export type Sums = { -readonly [Key in keyof Totals]: Totals[Key] }

export function addMovement(sums: Sums, { kind, amount }: Movement): void {
  if (kind === 'deposit') sums.deposited += amount
  else if (kind === 'refund') sums.refunded += amount
  else sums.paid += amount
  sums.closing += kind === 'deposit' ? amount : -amount
}

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    opening: a.opening + b.opening,
    deposited: a.deposited + b.deposited,
    paid: a.paid + b.paid,
    refunded: a.refunded + b.refunded,
    closing: a.closing + b.closing,
  }
}

export function hasMoney({ opening, deposited, paid, refunded }: Totals): boolean {
  return opening > 0n || deposited > 0n || paid > 0n || refunded > 0n
}

/** One contract's figures of the period. */
export function totalsOf({ movements }: Pick<LedgerContract, 'movements'>, period: Period): Totals {
  const sums: Sums = { ...NOTHING_MOVED }
  for (const movement of movements) {
    if (isAfter(movement, period)) break
    if (!isBefore(movement, period)) addMovement(sums, movement)
    else sums.opening += escrowChange(movement)
  }
  sums.closing += sums.opening
  return sums
}

/** The figures of a period by what `keyOf` says of each contract, in the order of the contracts. */
export function totalsBy<Key>(
  contracts: Iterable<LedgerContract>,
  period: Period,
  keyOf: (contract: LedgerContract) => Key,
): ReadonlyMap<Key, Totals> {
  const groups = new Map<Key, Totals>()
  for (const contract of contracts) {
    const key = keyOf(contract)
    groups.set(key, addTotals(groups.get(key) ?? NOTHING_MOVED, totalsOf(contract, period)))
  }
  return groups
}

interface Moved {
  readonly contract: LedgerContract
  readonly movement: Movement
}

/** Gathered day by day: sorting the days alone costs little where movements are many. */
function movedIn(contracts: readonly LedgerContract[], period: Period): readonly (readonly Moved[])[] {
  const days = new Map<CalendarDay, Moved[]>()
  for (const contract of contracts) {
    for (const movement of contract.movements) {
      if (!isIn(movement.on, period)) continue
      const day = days.get(movement.on)
      if (day) day.push({ contract, movement })
      else days.set(movement.on, [{ contract, movement }])
    }
  }
  return [...days].sort(([a], [b]) => compareTexts(a, b)).map(([, moved]) => moved)
}

/** The ledger of a period over any contracts: movements with running balances, and what they add up to. */
export function ledgerPeriod(contracts: readonly LedgerContract[], period: Period): LedgerPeriod {
  const totals = new Map(
    [...totalsBy(contracts, period, ({ currency }) => currency)].sort(([a], [b]) => compareTexts(a, b)),
  )
  const balances = new Map([...totals].map(([currency, { opening }]) => [currency, opening]))
  const rows: LedgerRow[] = []
  for (const day of movedIn(contracts, period)) {
    for (const { contract, movement } of day) {
      const balance = (balances.get(contract.currency) ?? 0n) + escrowChange(movement)
      balances.set(contract.currency, balance)
      rows.push({ contract, movement, balance })
    }
  }
  return { rows, totals }
}
