import { addDays, type CalendarDay, day } from '../../kernel/calendarDay'
import { type Minor, plainAmount } from '../../kernel/money'
import { counterparty, type LedgerContract } from '../movements'
import type { Period } from '../period'
import { type Account, postingsOf } from '../postings'
import { type Book, type BookEntry, bookOf } from './book'
import { NO_MONEY_MOVED, narration, OPENING } from './wording'

const OPENING_BALANCES = 'Equity:Opening-Balances'
const ACCOUNTS: { readonly [Name in Exclude<Account, 'escrow'>]: string } = {
  'client-funds': 'Equity:Client-Funds',
  paid: 'Expenses:Paid-To-Freelancers',
  refunded: 'Equity:Refunded-To-Clients',
}
const UNWELL = /\p{Cs}/gu
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
const LAST_DAY = day('9999-12-31')

/** An account's name has letters, digits and dashes. Ids with `_` begin otherwise, so that no two become one. */
function escrowOf({ id }: LedgerContract): string {
  const name = id.includes('_') ? `U${id.replaceAll('-', '--').replaceAll('_', '-u-')}` : `C${id}`
  return `Assets:Escrow:${name}`
}

function accountOf(account: Account, contract: LedgerContract): string {
  return account === 'escrow' ? escrowOf(contract) : ACCOUNTS[account]
}

function quoted(text: string): string {
  const clean = text.replace(UNWELL, '\ufffd').replace(CONTROLS, ' ')
  return `"${clean.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/**
 * A file that `bean-check` accepts, asserting what the journal of the other programs asserts. A balance is checked when its day
 * begins, so it stands on the next one, and exactly: without `~ 0` a difference of a cent passes.
 */
export function beancountText(contracts: readonly LedgerContract[], period: Period): string {
  const book = bookOf(contracts, period)
  return [heading(book), ...openings(book), ...book.entries.map(entryText), closing(book), ''].join('\n')
}

function heading({ currencies, contracts, opensOn }: Book): string {
  const options = ['option "title" "Payments"', ...currencies.map((one) => `option "operating_currency" "${one}"`)]
  if (contracts.length === 0) return [`; ${NO_MONEY_MOVED}`, ...options, ''].join('\n')
  return [
    `; ${NO_MONEY_MOVED}`,
    ...options,
    '',
    ...[OPENING_BALANCES, ...Object.values(ACCOUNTS)].map((account) => `${opensOn} open ${account}`),
    ...contracts.flatMap(({ contract }) => [
      `${opensOn} open ${escrowOf(contract)} ${contract.currency}`,
      ...contractData(contract),
    ]),
    '',
  ].join('\n')
}

function data(name: string, value: string | null): readonly string[] {
  return value === null ? [] : [`  ${name}: ${quoted(value)}`]
}

function contractData(contract: LedgerContract, milestone: string | null = null): readonly string[] {
  return [
    ...data('contract', contract.title),
    ...data('contract-id', contract.id),
    ...data('milestone', milestone),
    ...data('client', contract.client),
    ...data('freelancer', contract.freelancer),
    ...data('reference', contract.reference),
  ]
}

function posting(account: string, amount: Minor, currency: string): string {
  return `  ${account}  ${plainAmount(amount, currency)} ${currency}`
}

function openings({ contracts, opensOn }: Book): readonly string[] {
  return contracts
    .filter(({ totals }) => totals.opening > 0n)
    .map(({ contract, totals: { opening } }) =>
      [
        `${opensOn} * ${quoted(counterparty(contract))} ${quoted(OPENING)} ^${contract.id}`,
        ...contractData(contract),
        posting(escrowOf(contract), opening, contract.currency),
        posting(OPENING_BALANCES, -opening, contract.currency),
        '',
      ].join('\n'),
    )
}

function entryText({ contract, movement, monthEnd }: BookEntry): string {
  const { kind, milestone, on } = movement
  return [
    `${on} * ${quoted(counterparty(contract))} ${quoted(narration(movement))} ^${contract.id} #${kind}`,
    ...contractData(contract, milestone?.title ?? null),
    ...postingsOf(movement).map(({ account, amount }) =>
      posting(accountOf(account, contract), amount, contract.currency),
    ),
    ...(monthEnd === null ? [] : ['', balance(endOfMonth(on), escrowOf(contract), monthEnd, contract.currency)]),
    '',
  ].join('\n')
}

/** `on`: the last day that counts. */
function balance(on: CalendarDay, account: string, amount: Minor, currency: string): string {
  const zero = plainAmount(0n, currency)
  return `${addDays(on, 1)} balance ${account}  ${plainAmount(amount, currency)} ~ ${zero} ${currency}`
}

function endOfMonth(on: CalendarDay): CalendarDay {
  const within = day(`${on.slice(0, 7)}-28`)
  for (const days of [3, 2, 1]) {
    const last = addDays(within, days)
    if (last.slice(0, 7) === on.slice(0, 7)) return last
  }
  return within
}

function closing({ contracts, totals, closesOn, entries }: Book): string {
  // A day after the calendar's last can't be written: what moved before is asserted all the same.
  const on = closesOn === LAST_DAY ? (entries.at(-1)?.movement.on ?? null) : closesOn
  if (on === null) return ''
  return [
    ...contracts.map(({ contract, totals: { closing } }) =>
      balance(on, escrowOf(contract), closing, contract.currency),
    ),
    ...(contracts.length === 0 ? [] : [...totals]).flatMap(([currency, { deposited, paid, refunded }]) => [
      balance(on, ACCOUNTS['client-funds'], -deposited, currency),
      balance(on, ACCOUNTS.paid, paid, currency),
      balance(on, ACCOUNTS.refunded, refunded, currency),
    ]),
  ].join('\n')
}
