import { describe, expect, it, type TestContext } from 'vitest'
import { day } from '../../../../shared/kernel/calendarDay'
import { plainAmount } from '../../../../shared/kernel/money'
import { beancountText } from '../../../../shared/ledger/formats/beancount'
import { hledgerText } from '../../../../shared/ledger/formats/hledger'
import type { LedgerContract } from '../../../../shared/ledger/movements'
import { ledgerPeriod, type Period } from '../../../../shared/ledger/period'
import {
  type Balances,
  beanCheck,
  beancountReads,
  complaint,
  hledgerBalances,
  hledgerCheck,
  hledgerTag,
  ledgerBalances,
  withFile,
} from '../../../support/ledger/programs'
import { randomWorkspace } from '../../../support/ledger/workspaces'
import { findProgram } from '../../../support/prepare.mjs'

/** Where a program can't be had, the report names it. */
function needs(program: string, { skip }: Pick<TestContext, 'skip'>): void {
  if (!findProgram(program)) skip(`${program} is not installed`)
}

const WORKSPACES = 60
const contracts = Array.from({ length: WORKSPACES }, (_, index) => randomWorkspace(index + 1))
  .flat()
  .map(({ ledger }) => ledger)
const PERIODS: readonly Period[] = [
  { from: null, to: null },
  { from: null, to: day('2025-01-31') },
  { from: day('2025-02-01'), to: day('2025-02-28') },
  { from: day('2025-01-20'), to: day('9999-12-31') },
  { from: day('2024-01-01'), to: day('2024-12-31') },
]

interface Names {
  readonly escrow: (contract: LedgerContract) => string
  readonly client: string
  readonly paid: string
  readonly refunded: string
  readonly opening: string
}

const JOURNAL: Names = {
  escrow: ({ id }) => `assets:escrow:${id}`,
  client: 'equity:client funds',
  paid: 'expenses:paid to freelancers',
  refunded: 'equity:refunded to clients',
  opening: 'equity:opening balances',
}
const BEANCOUNT: Names = {
  escrow: ({ id }) => `Assets:Escrow:${id.includes('_') ? `U${id.replaceAll('_', '-u-')}` : `C${id}`}`,
  client: 'Equity:Client-Funds',
  paid: 'Expenses:Paid-To-Freelancers',
  refunded: 'Equity:Refunded-To-Clients',
  opening: 'Equity:Opening-Balances',
}

/** What the screen shows: closing by contract, the rest by currency. */
function shownBy(names: Names, period: Period): Balances {
  const shown = new Map<string, string>()
  const put = (account: string, currency: string, amount: bigint) => {
    if (amount !== 0n) shown.set(`${account} ${currency}`, plainAmount(amount, currency))
  }
  for (const contract of contracts) {
    const { currency } = contract
    put(names.escrow(contract), currency, ledgerPeriod([contract], period).totals.get(currency)?.closing ?? 0n)
  }
  for (const [currency, { opening, deposited, paid, refunded }] of ledgerPeriod(contracts, period).totals) {
    put(names.opening, currency, -opening)
    put(names.client, currency, -deposited)
    put(names.paid, currency, paid)
    put(names.refunded, currency, refunded)
  }
  return shown
}

const sorted = (balances: Balances) => [...balances].sort(([a], [b]) => (a < b ? -1 : 1))

function titles(): ReadonlySet<string> {
  return new Set(contracts.flatMap(({ movements }) => movements.flatMap(({ milestone }) => milestone?.title ?? [])))
}

function contractTitles(): ReadonlySet<string> {
  return new Set(contracts.filter(({ movements }) => movements.length > 0).map(({ title }) => title))
}

describe(`the plain-text ledgers of ${WORKSPACES} random workspaces, read by other programs`, () => {
  it('hold money of every kind, in currencies of 0, 2, 3 and 4 decimals', () => {
    const movements = contracts.flatMap((one) => one.movements)
    for (const kind of ['deposit', 'payment', 'ending-payment', 'refund'])
      expect(movements.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(5)
    expect(new Set(contracts.map(({ currency }) => currency)).size).toBe(6)
  })

  it.for(PERIODS)('hledger, $from to $to: checked strictly, and the same balances', (period, context) => {
    needs('hledger', context)
    withFile(hledgerText(contracts, period), 'journal', (path) => {
      hledgerCheck(path)
      expect(sorted(hledgerBalances(path))).toEqual(sorted(shownBy(JOURNAL, period)))
    })
  })

  it.for(PERIODS)('ledger, $from to $to: pedantic, and the same balances', (period, context) => {
    needs('ledger', context)
    withFile(hledgerText(contracts, period), 'journal', (path) => {
      expect(sorted(ledgerBalances(path))).toEqual(sorted(shownBy(JOURNAL, period)))
    })
  })

  it.for(PERIODS)('beancount, $from to $to: checked, and the same balances', (period, context) => {
    needs('bean-check', context)
    withFile(beancountText(contracts, period), 'beancount', (path) => {
      beanCheck(path)
      expect(sorted(beancountReads(path).balances)).toEqual(sorted(shownBy(BEANCOUNT, period)))
    })
  })

  it('titles of any characters come back as they were', (context) => {
    for (const program of ['hledger', 'bean-check']) needs(program, context)
    const period = { from: null, to: null }
    withFile(hledgerText(contracts, period), 'journal', (path) => {
      expect(hledgerTag(path, '^milestone$')).toEqual(titles())
      expect(hledgerTag(path, '^contract$')).toEqual(contractTitles())
    })
    withFile(beancountText(contracts, period), 'beancount', (path) => {
      expect(beancountReads(path).titles).toEqual(new Set([...titles(), ...contractTitles()]))
    })
  })

  it('one minor unit off is seen by each of them', (context) => {
    for (const program of ['hledger', 'ledger', 'bean-check']) needs(program, context)
    const [contract] = contracts.filter(({ currency, movements }) => currency === 'USD' && movements.length > 2)
    if (!contract) throw new Error('None has money')
    const first = contract.movements[0]
    if (!first) throw new Error('None has money')
    const off = (text: string) => {
      const [amount, more] = [first.amount, first.amount + 1n].map((minor) => `${plainAmount(minor, 'USD')} USD`)
      // Both postings of the deposit, so that it still balances: only the assertions can see it.
      return text.replace(`  ${amount}`, `  ${more}`).replace(`  -${amount}`, `  -${more}`)
    }
    const period = { from: null, to: null }
    withFile(off(hledgerText([contract], period)), 'journal', (path) => {
      expect(complaint(() => hledgerCheck(path))).toMatch(/assertion/)
      expect(complaint(() => ledgerBalances(path))).toMatch(/assertion/)
    })
    withFile(off(beancountText([contract], period)), 'beancount', (path) => {
      expect(complaint(() => beanCheck(path))).toMatch(/Balance failed/)
    })
  })
})
