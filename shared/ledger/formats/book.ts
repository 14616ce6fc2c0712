import type { CalendarDay } from '../../kernel/calendarDay'
import type { Minor } from '../../kernel/money'
import type { LedgerContract } from '../movements'
import { hasMoney, type LedgerPeriod, ledgerPeriod, type Period, type Totals, totalsOf } from '../period'
import { escrowChange, type Movement } from '../postings'

/** One movement as a bookkeeping program is told it. */
export interface BookEntry {
  readonly contract: LedgerContract
  readonly movement: Movement
  /** In the contract's escrow after it, where it is the contract's last movement of a month; else null. */
  readonly monthEnd: Minor | null
}

/** A period as the plain-text formats tell it: what stood in escrow, what moved, what stands there then. */
export interface Book {
  readonly currencies: readonly string[]
  /** Those with money in escrow or moved in the period. */
  readonly contracts: readonly { readonly contract: LedgerContract; readonly totals: Totals }[]
  readonly entries: readonly BookEntry[]
  /** Of those currencies alone: no file may name a commodity that it doesn't declare. */
  readonly totals: LedgerPeriod['totals']
  /** The first day; null where there is nothing to tell. */
  readonly opensOn: CalendarDay | null
  readonly closesOn: CalendarDay | null
}

export function bookOf(contracts: readonly LedgerContract[], period: Period): Book {
  const { rows, totals } = ledgerPeriod(contracts, period)
  const told = contracts
    .map((contract) => ({ contract, totals: totalsOf(contract, period) }))
    .filter(({ totals }) => hasMoney(totals))
  const balances = new Map(told.map(({ contract, totals: { opening } }) => [contract.id, opening]))
  const lasts = new Set(told.flatMap(({ contract }) => lastsOfMonths(contract)))
  const entries = rows.map(({ contract, movement }): BookEntry => {
    const balance = (balances.get(contract.id) ?? 0n) + escrowChange(movement)
    balances.set(contract.id, balance)
    return { contract, movement, monthEnd: lasts.has(movement) ? balance : null }
  })
  const first = rows[0]?.movement.on ?? null
  const last = rows.at(-1)?.movement.on ?? null
  return {
    currencies: [...new Set(told.map(({ contract }) => contract.currency))].sort(),
    contracts: told,
    entries,
    totals: new Map([...totals].filter(([, one]) => hasMoney(one))),
    opensOn: period.from ?? first,
    closesOn: period.to ?? last ?? period.from,
  }
}

function lastsOfMonths({ movements }: LedgerContract): readonly Movement[] {
  return movements.filter(({ on }, index) => movements[index + 1]?.on.slice(0, 7) !== on.slice(0, 7))
}
