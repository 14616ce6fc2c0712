import type { PaymentsTotals } from '../../ipc/views/payments'
import { type Minor, plainAmount } from '../../kernel/money'
import type { Totals } from '../../ledger/period'

export function figures({ opening, deposited, paid, refunded, closing }: Totals, currency: string) {
  const amount = (minor: Minor) => plainAmount(minor, currency)
  return {
    opening: amount(opening),
    deposited: amount(deposited),
    paid: amount(paid),
    refunded: amount(refunded),
    closing: amount(closing),
  }
}

export function currencyTotals(totals: Iterable<readonly [string, Totals]>): PaymentsTotals[] {
  return [...totals].map(([currency, one]) => ({ currency, ...figures(one, currency) }))
}

export interface Page {
  readonly from: number
  readonly limit: number
}

export function pageOf<Item>(items: readonly Item[], { from, limit }: Page) {
  const end = from + limit
  return { items: items.slice(from, end), total: items.length, next: end < items.length ? end : null }
}
