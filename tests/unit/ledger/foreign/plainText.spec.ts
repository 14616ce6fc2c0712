import { describe, expect, it } from 'vitest'
import { day } from '../../../../shared/kernel/calendarDay'
import { plainAmount } from '../../../../shared/kernel/money'
import { beancountText } from '../../../../shared/ledger/formats/beancount'
import { hledgerText } from '../../../../shared/ledger/formats/hledger'
import { ledgerPeriod, type Period } from '../../../../shared/ledger/period'
import { BEANCOUNT, JOURNAL, type Names } from '../../../support/ledger/accounts'
import { needs } from '../../../support/ledger/needs'
import {
  type Balances,
  beanCheck,
  beancountReads,
  beancountReadsAll,
  complaint,
  hledgerBalances,
  hledgerCheck,
  hledgerTag,
  ledgerBalances,
  withFile,
  withFiles,
} from '../../../support/ledger/programs'
import { randomWorkspace } from '../../../support/ledger/workspaces'

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

  it.for(PERIODS)('hledger, $from to $to: checked strictly, and the same balances', async (period, context) => {
    needs('hledger', context)
    await withFile(hledgerText(contracts, period), 'journal', async (path) => {
      await hledgerCheck(path)
      expect(sorted(await hledgerBalances(path))).toEqual(sorted(shownBy(JOURNAL, period)))
    })
  })

  it.for(PERIODS)('ledger, $from to $to: pedantic, and the same balances', async (period, context) => {
    needs('ledger', context)
    await withFile(hledgerText(contracts, period), 'journal', async (path) => {
      expect(sorted(await ledgerBalances(path))).toEqual(sorted(shownBy(JOURNAL, period)))
    })
  })

  it.for(PERIODS)('beancount, $from to $to: checked, and the same balances', async (period, context) => {
    needs('bean-check', context)
    await withFile(beancountText(contracts, period), 'beancount', async (path) => {
      await beanCheck(path)
      expect(sorted((await beancountReads(path)).balances)).toEqual(sorted(shownBy(BEANCOUNT, period)))
    })
  })

  it('titles of any characters come back as they were', async (context) => {
    for (const program of ['hledger', 'bean-check']) needs(program, context)
    const period = { from: null, to: null }
    await withFile(hledgerText(contracts, period), 'journal', async (path) => {
      expect(await hledgerTag(path, '^milestone$')).toEqual(titles())
      expect(await hledgerTag(path, '^contract$')).toEqual(contractTitles())
    })
    await withFile(beancountText(contracts, period), 'beancount', async (path) => {
      expect((await beancountReads(path)).titles).toEqual(new Set([...titles(), ...contractTitles()]))
    })
  })

  it('one minor unit off is seen by each of them', async (context) => {
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
    const journal = hledgerText([contract], period)
    await withFiles([journal, off(journal), journal], 'journal', async ([path = '', wrong = '', other = '']) => {
      expect(await complaint(() => hledgerCheck(wrong))).toMatch(/assertion/)
      expect(await complaint(() => hledgerCheck(path, wrong, other))).toMatch(/assertion/)
      expect(await complaint(() => hledgerBalances(wrong))).toMatch(/assertion/)
      expect(await complaint(() => ledgerBalances(wrong))).toMatch(/assertion/)
    })
    const beancount = beancountText([contract], period)
    await withFiles([beancount, off(beancount)], 'beancount', async ([path = '', wrong = '']) => {
      expect(await complaint(() => beanCheck(wrong))).toMatch(/Balance failed/)
      expect(await complaint(() => beancountReadsAll([path, wrong]))).toMatch(/Balance failed/)
    })
  })
})
