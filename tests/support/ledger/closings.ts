import { withoutGuards } from '../../../shared/application/import/ownFile'
import type { CallName, Input, Output } from '../../../shared/ipc/calls'
import type { PaymentsPeriod } from '../../../shared/ipc/views/payments'
import { plainAmount } from '../../../shared/kernel/money'
import { readCsv } from '../../../shared/sheet/csv'
import type { Names } from './accounts'
import type { Balances } from './programs'

export type Ask = <Name extends CallName>(call: Name, input: Input<Name>) => Promise<Output<Name>>

export const EVERYTHING = { contractIds: null, party: null, side: null, currency: null }

type Shown = Pick<Output<'GetPayments'>, 'groups' | 'totals'>

/** Zeros are left out, as the bookkeeping programs leave them out. */
function balances(lines: Iterable<readonly [name: string, amount: string]>): Balances {
  return new Map([...lines].filter(([, amount]) => /[1-9]/.test(amount)))
}

export function shownPayments(ask: Ask, period: PaymentsPeriod): Promise<Shown> {
  return ask('GetPayments', { period, selection: EVERYTHING, by: 'contract', page: { from: 0, limit: 1 } })
}

export function closingsOf({ groups }: Shown): Balances {
  return balances(groups.map(({ key, currency, closing }) => [`${key} ${currency}`, closing]))
}

/** What is in escrow by contract, and the figures by currency, under the names of a format's accounts. */
export function accountsOf(shown: Shown, names: Names): Balances {
  const negative = (amount: string) => `-${amount}`
  return balances([
    ...[...closingsOf(shown)].map(
      ([name, amount]) => [names.escrow({ id: name.slice(0, -4) }) + name.slice(-4), amount] as const,
    ),
    ...shown.totals.flatMap(({ currency, opening, deposited, paid, refunded }) => [
      [`${names.opening} ${currency}`, negative(opening)] as const,
      [`${names.client} ${currency}`, negative(deposited)] as const,
      [`${names.paid} ${currency}`, paid] as const,
      [`${names.refunded} ${currency}`, refunded] as const,
    ]),
  ])
}

/** The closing balances as the payment summaries print them, page by page. */
export async function printedClosings(ask: Ask, period: PaymentsPeriod): Promise<Balances> {
  const lines: [string, string][] = []
  let from: number | null = 0
  while (from !== null) {
    const page: Output<'GetPaymentSummary'> = await ask('GetPaymentSummary', {
      period,
      selection: EVERYTHING,
      page: { from, limit: 4 },
    })
    for (const { id, currency, closing } of page.contracts) lines.push([`${id} ${currency}`, closing])
    from = page.next
  }
  return balances(lines)
}

/** What our own CSV says when it is read back: each line by its headings. */
export function csvLines(text: string): readonly ((heading: string) => string)[] {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.refusal.code)
  const [heading, ...lines] = withoutGuards(read.value).rows
  return lines.map(
    ({ cells }) =>
      (name) =>
        cells[heading?.cells.indexOf(name) ?? -1] ?? '',
  )
}

const minor = (amount: string) => BigInt(amount.replace('.', ''))

/** Closing balances by contract: what stood there before, and the movements' own lines added up. */
export function csvClosings(movements: string, { groups }: Shown): Balances {
  const sums = new Map(groups.map(({ key, currency, opening }) => [`${key} ${currency}`, minor(opening)]))
  for (const cell of csvLines(movements)) {
    const name = `${cell('Contract ID')} ${cell('Currency')}`
    const amount = minor(cell('Amount'))
    sums.set(name, (sums.get(name) ?? 0n) + (cell('Movement') === 'deposit' ? amount : -amount))
  }
  return balances([...sums].map(([name, sum]) => [name, plainAmount(sum, name.slice(-3))]))
}

/** Of a period from the beginning on: deposited − paid − refunded of every line of a contract. */
export function milestoneClosings(milestones: string): Balances {
  const sums = new Map<string, bigint>()
  for (const cell of csvLines(milestones)) {
    const name = `${cell('Contract ID')} ${cell('Currency')}`
    const left = minor(cell('Deposited')) - minor(cell('Paid')) - minor(cell('Refunded'))
    sums.set(name, (sums.get(name) ?? 0n) + left)
  }
  return balances([...sums].map(([name, sum]) => [name, plainAmount(sum, name.slice(-3))]))
}

/** The balance of each currency's last line. */
export function lastBalances(movements: string): ReadonlyMap<string, string> {
  return new Map(csvLines(movements).map((cell) => [cell('Currency'), cell('Balance')]))
}

export const sorted = (lines: ReadonlyMap<string, string>) => [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
