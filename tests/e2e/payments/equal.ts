import { expect, type Page } from '@playwright/test'
import type { PaymentsPeriod } from '../../../shared/ipc/views/payments'
import { ask } from '../../support/browser/acts'
import { rootOf } from '../../support/browser/address'
import type { Tranche } from '../../support/browser/tranche'
import { csvClosings, EVERYTHING, lastBalances, shownPayments } from '../../support/ledger/closings'
import { wordsOf } from '../../support/ledger/paper'
import { type Balances, hledgerBalances, hledgerCheck, withFile } from '../../support/ledger/programs'

/** Closing balances of one source: by currency, and of each contract that has one, sorted. */
interface Closings {
  readonly totals: readonly string[]
  readonly contracts: readonly string[]
}

const hasAmount = (line: string) => /[1-9]/.test(line)
const plain = (amount: string) => amount.replaceAll(',', '')

function closings(totals: readonly string[], contracts: readonly string[]): Closings {
  return { totals: totals.filter(hasAmount).toSorted(), contracts: contracts.filter(hasAmount).toSorted() }
}

/** Opens the screen on a period, its contracts line by line. */
export async function openPayments(page: Page, period: PaymentsPeriod): Promise<void> {
  const { from, to } = period
  const chosen = from === null && to === null ? { unit: 'all' } : { unit: 'custom', from: from ?? '', to: to ?? '' }
  const choice = JSON.stringify({ period: chosen, by: 'contract' })
  await page.evaluate((text) => sessionStorage.setItem('tranche-payments', text), choice)
  await page.goto(`${rootOf(page)}/#/payments`)
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
}

export async function onScreen(page: Page): Promise<Closings> {
  const totals = page.getByRole('table', { name: 'Totals' }).locator('tbody tr')
  const contracts = page.getByRole('grid', { name: 'Payments by contract' })
  await expect(contracts).toBeVisible()
  const rows = contracts.locator('tbody tr')
  const missing = async () => Number(await contracts.getAttribute('aria-rowcount')) - 1 - (await rows.count())
  await expect.poll(missing, 'contracts of which no line is in the page').toBe(0)
  const cells = (at: typeof rows) =>
    at.evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent?.trim() ?? '')))
  const closing = ([, currency = '', ...figures]: readonly string[]) => `${currency} ${plain(figures.at(-1) ?? '')}`
  return closings((await cells(totals)).map(closing), (await cells(rows)).map(closing))
}

const OF_CONTRACT = /^\s*In escrow(?: at the period’s end)?, ([A-Z]{3})\s+([\d.,]+)$/gm
const OF_ALL = /^([A-Z]{3})\s+[\d.,]+\s.*?([\d.,]+)$/gm

/** As the host prints what `Print payment summary` shows. */
export async function onPaper({ page, pdf }: Pick<Tranche, 'page' | 'pdf'>): Promise<Closings> {
  await page.getByRole('button', { name: 'Print payment summary' }).click()
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled()
  const words = await wordsOf(await pdf())
  const found = (pattern: RegExp) =>
    [...words.matchAll(pattern)].map(([, one, amount]) => `${one} ${plain(amount ?? '')}`)
  const contracts = found(OF_CONTRACT)
  // A summary of one contract has no page of totals: it would say the same again.
  return closings(contracts.length === 1 ? contracts : found(OF_ALL), contracts)
}

function ofBalances(balances: Balances, totals: ReadonlyMap<string, string>): Closings {
  return closings(
    [...totals].map(([currency, amount]) => `${currency} ${amount}`),
    [...balances].map(([name, amount]) => `${name.slice(-3)} ${amount}`),
  )
}

const minor = (amount: string) => BigInt(amount.replace('.', ''))

function added(balances: Balances): ReadonlyMap<string, string> {
  const totals = new Map<string, string>()
  for (const [name, amount] of balances) {
    const currency = name.slice(-3)
    const sum = (minor(totals.get(currency) ?? '0') + minor(amount)).toString()
    const [, decimals = ''] = amount.split('.')
    const digits = sum.padStart(decimals.length + 1, '0')
    const whole = digits.slice(0, digits.length - decimals.length)
    totals.set(currency, decimals === '' ? whole : `${whole}.${digits.slice(-decimals.length)}`)
  }
  return totals
}

/** Our own file read back: each contract's lines added up, and the balance of each currency's last line. */
export async function inCsv(page: Page, period: PaymentsPeriod): Promise<Closings> {
  const { text } = await ask(page, 'ExportPayments', { format: 'movements-csv', period, selection: EVERYTHING })
  const shown = await shownPayments((call, input) => ask(page, call, input), period)
  // A currency in which nothing moved in the period has no line.
  const opening = shown.totals.map(({ currency, opening }) => [currency, opening] as const)
  return ofBalances(csvClosings(text, shown), new Map([...opening, ...lastBalances(text)]))
}

export async function inHledger(page: Page, period: PaymentsPeriod): Promise<Closings> {
  const { text } = await ask(page, 'ExportPayments', { format: 'hledger', period, selection: EVERYTHING })
  return withFile(text, 'journal', async (path) => {
    await hledgerCheck(path)
    const balances = await hledgerBalances(path)
    const escrow = new Map([...balances].filter(([account]) => account.startsWith('assets:escrow:')))
    return ofBalances(escrow, added(escrow))
  })
}
