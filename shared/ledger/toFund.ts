import type { CalendarDay } from '../kernel/calendarDay'
import { type Minor, min } from '../kernel/money'
import type { Contract } from '../rules/contract'

/** What the client has still to deposit for a planned milestone, above 0. */
export interface ToFund {
  readonly due: CalendarDay | null
  readonly amount: Minor
}

/** Rule E3 foreseen: what is carried over goes to the next in order first. What is reserved is taken to be paid in full. */
export function stillToFund(contract: Contract): readonly ToFund[] {
  let { carried } = contract.money
  const charges: ToFund[] = []
  for (const { due, amount } of contract.plan) {
    const used = min(carried, amount)
    carried -= used
    if (amount > used) charges.push({ due, amount: amount - used })
  }
  return charges
}

export interface ToFundTotal {
  readonly currency: string
  /** Null: without a due date. */
  readonly due: CalendarDay | null
  readonly amount: Minor
  readonly milestones: number
}

interface Sum extends ToFund {
  readonly currency: string
  amount: Minor
  milestones: number
}

interface Planned {
  readonly currency: string
  readonly toFund: readonly ToFund[]
}

/** By currency and due date, the undated last. */
export function toFundByDue(contracts: Iterable<Planned>): readonly ToFundTotal[] {
  const totals = new Map<string, Sum>()
  for (const { currency, toFund } of contracts) {
    for (const { due, amount } of toFund) {
      const key = `${currency} ${due ?? '~'}`
      const sum = totals.get(key) ?? { currency, due, amount: 0n, milestones: 0 }
      totals.set(key, sum)
      sum.amount += amount
      sum.milestones += 1
    }
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total)
}
