import type { ContractRow } from '../../../shared/ipc/views/contract'
import { plainAmount, readStoredAmount } from '../../../shared/kernel/money'
import { compareTexts } from '../../../shared/kernel/text'

export interface CurrencyTotals {
  readonly currency: string
  readonly contracts: number
  readonly value: string
  readonly held: string
  readonly paid: string
}

interface Figures {
  readonly value: bigint
  readonly held: bigint
  readonly paid: bigint
}

/** Rows are never changed, only replaced. */
const figures = new WeakMap<ContractRow, Figures>()

/** In minor units, read once for each row. */
function figuresOf(row: ContractRow): Figures {
  const known = figures.get(row)
  if (known) return known
  const { currency, value, held, paid } = row
  const read = {
    value: readStoredAmount(value, currency),
    held: readStoredAmount(held, currency),
    paid: readStoredAmount(paid, currency),
  }
  figures.set(row, read)
  return read
}

/** Totals for each currency, never added across; the currency with the most contracts first. */
export function totalsByCurrency(rows: readonly ContractRow[]): readonly CurrencyTotals[] {
  const totals = new Map<string, { contracts: number; value: bigint; held: bigint; paid: bigint }>()
  for (const row of rows) {
    const { currency } = row
    const { value, held, paid } = figuresOf(row)
    const total = totals.get(currency) ?? { contracts: 0, value: 0n, held: 0n, paid: 0n }
    total.contracts += 1
    total.value += value
    total.held += held
    total.paid += paid
    totals.set(currency, total)
  }
  return [...totals]
    .map(([currency, total]) => ({
      currency,
      contracts: total.contracts,
      value: plainAmount(total.value, currency),
      held: plainAmount(total.held, currency),
      paid: plainAmount(total.paid, currency),
    }))
    .sort((a, b) => b.contracts - a.contracts || compareTexts(a.currency, b.currency))
}
