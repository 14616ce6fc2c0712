import type { ImportContract, ImportPreview } from '../../ipc/views/workspace'
import { plainAmount, readStoredAmount, sum } from '../../kernel/money'

const FIGURES = ['value', 'deposited', 'held', 'paid'] as const

/** Of the new contracts, by currency; never added across. */
export function totalsOf(contracts: readonly ImportContract[]): ImportPreview['totals'] {
  const byCurrency = new Map<string, ImportContract[]>()
  for (const contract of contracts) {
    if (contract.outcome !== 'new') continue
    const same = byCurrency.get(contract.currency)
    if (same) same.push(contract)
    else byCurrency.set(contract.currency, [contract])
  }
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, same]) => {
      const total = (figure: (typeof FIGURES)[number]) =>
        plainAmount(sum(same.map((contract) => readStoredAmount(contract[figure], currency))), currency)
      return {
        currency,
        contracts: same.length,
        value: total('value'),
        deposited: total('deposited'),
        held: total('held'),
        paid: total('paid'),
      }
    })
}
