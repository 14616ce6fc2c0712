import { exponentOf } from '../../kernel/currencies'
import { type Minor, plainAmount } from '../../kernel/money'
import { counterparty, type LedgerContract } from '../movements'
import type { Period } from '../period'
import { type Account, postingsOf } from '../postings'
import { type Book, type BookEntry, bookOf } from './book'
import { journalText } from './journalText'
import { CLOSING, NO_MONEY_MOVED, narration, OPENING } from './wording'

const OPENING_BALANCES = 'equity:opening balances'
const ACCOUNTS: { readonly [Name in Exclude<Account, 'escrow'>]: string } = {
  'client-funds': 'equity:client funds',
  paid: 'expenses:paid to freelancers',
  refunded: 'equity:refunded to clients',
}
const TAGS = ['contract', 'contract-id', 'milestone', 'client', 'freelancer', 'reference']

function escrowOf({ id }: LedgerContract): string {
  return `assets:escrow:${id}`
}

function accountOf(account: Account, contract: LedgerContract): string {
  return account === 'escrow' ? escrowOf(contract) : ACCOUNTS[account]
}

/**
 * A journal that `hledger -s check` and `ledger --pedantic` accept. What stood in escrow before the period opens it; every
 * contract's escrow is asserted where a month ends for it and at the period's end, the totals at its end.
 */
export function hledgerText(contracts: readonly LedgerContract[], period: Period): string {
  const book = bookOf(contracts, period)
  return [heading(book), ...openings(book), ...book.entries.map(entryText), ...closing(book)].join('\n')
}

function heading({ currencies, contracts }: Book): string {
  return [
    `; ${NO_MONEY_MOVED}`,
    'decimal-mark .',
    '',
    ...currencies.flatMap(commodity),
    '',
    ...[OPENING_BALANCES, ...Object.values(ACCOUNTS), ...contracts.map(({ contract }) => escrowOf(contract))].map(
      (account) => `account ${account}`,
    ),
    '',
    ...TAGS.map((tag) => `tag ${tag}`),
    '',
  ].join('\n')
}

/** No format where there are no decimals: what one program takes there, the other refuses. */
function commodity(currency: string): readonly string[] {
  return exponentOf(currency) === 0
    ? [`commodity ${currency}`]
    : [
        `commodity ${currency}`,
        `    format ${plainAmount(10n ** BigInt(exponentOf(currency) + 3), currency)} ${currency}`,
      ]
}

function posting(account: string, amount: Minor, currency: string, asserted: Minor | null = null): string {
  const shown = `${plainAmount(amount, currency)} ${currency}`
  return `    ${account}  ${shown}${asserted === null ? '' : ` = ${plainAmount(asserted, currency)} ${currency}`}`
}

function tag(name: string, value: string | null): readonly string[] {
  return value === null ? [] : [`    ; ${name}: ${journalText(value)}`]
}

function contractTags(contract: LedgerContract, milestone: string | null = null): readonly string[] {
  return [
    ...tag('contract', contract.title),
    ...tag('contract-id', contract.id),
    ...tag('milestone', milestone),
    ...tag('client', contract.client),
    ...tag('freelancer', contract.freelancer),
    ...tag('reference', contract.reference),
  ]
}

function openings({ contracts, opensOn }: Book): readonly string[] {
  return contracts
    .filter(({ totals }) => totals.opening > 0n)
    .map(({ contract, totals: { opening } }) =>
      [
        `${opensOn} * (${contract.id}) ${journalText(counterparty(contract))} | ${OPENING}`,
        ...contractTags(contract),
        posting(escrowOf(contract), opening, contract.currency, opening),
        posting(OPENING_BALANCES, -opening, contract.currency),
        '',
      ].join('\n'),
    )
}

function entryText({ contract, movement, monthEnd }: BookEntry): string {
  const payee = journalText(counterparty(contract))
  return [
    `${movement.on} * (${contract.id}/${movement.version}) ${payee} | ${journalText(narration(movement))}`,
    ...contractTags(contract, movement.milestone?.title ?? null),
    ...postingsOf(movement).map(({ account, amount }) =>
      posting(accountOf(account, contract), amount, contract.currency, account === 'escrow' ? monthEnd : null),
    ),
    '',
  ].join('\n')
}

function closing({ contracts, totals, closesOn }: Book): readonly string[] {
  if (contracts.length === 0) return []
  const ofAll = [...totals].flatMap(([currency, { deposited, paid, refunded }]) => [
    posting(ACCOUNTS['client-funds'], 0n, currency, -deposited),
    posting(ACCOUNTS.paid, 0n, currency, paid),
    posting(ACCOUNTS.refunded, 0n, currency, refunded),
  ])
  return [
    [
      `${closesOn} * ${CLOSING}`,
      ...contracts.map(({ contract, totals: { closing } }) =>
        posting(escrowOf(contract), 0n, contract.currency, closing),
      ),
      ...ofAll,
      '',
    ].join('\n'),
  ]
}
