import { beforeAll, describe, expect, it } from 'vitest'
import { memoryJournal } from '../../../../shared/journal/journals'
import { memoryDatabase } from '../../../../shared/journal/memoryRecords'
import { day } from '../../../../shared/kernel/calendarDay'
import type { Period } from '../../../../shared/ledger/period'
import { BEANCOUNT, JOURNAL } from '../../../support/ledger/accounts'
import {
  accountsOf,
  closingsOf,
  csvClosings,
  EVERYTHING,
  lastBalances,
  milestoneClosings,
  printedClosings,
  shownPayments,
  sorted,
} from '../../../support/ledger/closings'
import { needs } from '../../../support/ledger/needs'
import {
  beanCheck,
  beancountReadsAll,
  hledgerBalances,
  hledgerCheck,
  ledgerBalances,
  withFiles,
} from '../../../support/ledger/programs'
import { commitsOf } from '../../../support/ledger/seed'
import { randomWorkspace } from '../../../support/ledger/workspaces'
import { testCore } from '../../application/testCore'

const WORKSPACES = 300
const FIRST = Number(process.env.SEED ?? 1)
const SEEDS = Array.from({ length: WORKSPACES }, (_, index) => FIRST + index)
/** Every second workspace is told whole, the others in a period that begins and ends among their movements. */
const ALL: Period = { from: null, to: null }
const PARTS: readonly Period[] = [
  { from: null, to: day('2025-01-31') },
  { from: day('2025-02-01'), to: day('2025-02-28') },
  { from: day('2025-01-20'), to: null },
]
const AT_ONCE = 2

type Shown = Awaited<ReturnType<typeof shownPayments>>

interface Exported {
  readonly seed: number
  readonly shown: Shown
  readonly journal: string
  readonly beancount: string
}

async function exported(seed: number): Promise<Exported> {
  const stores = { own: memoryDatabase(), samples: memoryDatabase() }
  await memoryJournal(stores.own).append(commitsOf(randomWorkspace(seed)), null)
  const { value } = testCore({ stores, today: '2026-11-21' })
  const period = seed % 2 === 0 ? ALL : (PARTS[seed % PARTS.length] ?? ALL)
  const file = async (format: Parameters<typeof value<'ExportPayments'>>[1]['format']) =>
    (await value('ExportPayments', { format, period, selection: EVERYTHING })).text

  const shown = await shownPayments(value, period)
  const closings = sorted(closingsOf(shown))
  expect(sorted(await printedClosings(value, period)), `seed ${seed}: payment summaries`).toEqual(closings)
  const movements = await file('movements-csv')
  expect(sorted(csvClosings(movements, shown)), `seed ${seed}: CSV of movements`).toEqual(closings)
  const ofAll = new Map(shown.totals.map(({ currency, closing }) => [currency, closing]))
  for (const [currency, balance] of lastBalances(movements))
    expect(balance, `seed ${seed}: the CSV’s last balance in ${currency}`).toBe(ofAll.get(currency))
  if (period.from === null)
    expect(sorted(milestoneClosings(await file('milestones-csv'))), `seed ${seed}: CSV of milestones`).toEqual(closings)
  return { seed, shown, journal: await file('hledger'), beancount: await file('beancount') }
}

/** Two at a time. */
async function each<Item>(items: readonly Item[], use: (item: Item, index: number) => Promise<void>): Promise<void> {
  const left = items.entries()
  const worker = async () => {
    for (const [index, item] of left) await use(item, index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

describe(`${WORKSPACES} random workspaces, seeds ${FIRST} to ${SEEDS.at(-1)}, each exported by itself`, () => {
  let all: readonly Exported[] = []

  // In the core, and in its CSV read back: checked while they are made.
  beforeAll(async () => {
    all = []
    for (const seed of SEEDS) all = [...all, await exported(seed)]
  })

  it('have money in escrow, in several currencies at once', () => {
    expect(all).toHaveLength(WORKSPACES)
    const withEscrow = all.filter(({ shown }) => closingsOf(shown).size > 0)
    expect(withEscrow.length).toBeGreaterThan(WORKSPACES / 2)
    expect(all.filter(({ shown }) => shown.totals.length > 2).length).toBeGreaterThan(WORKSPACES / 3)
    // Some without any money, and some with a currency that has none.
    expect(all.some(({ shown }) => shown.groups.length === 0)).toBe(true)
  })

  it('hledger checks each strictly and has the screen’s balances', async (context) => {
    needs('hledger', context)
    const journals = all.map(({ journal }) => journal)
    await withFiles(journals, 'journal', async (paths) => {
      await hledgerCheck(...paths)
      await each(all, async ({ seed, shown }, index) => {
        const balances = await hledgerBalances(paths[index] ?? '')
        expect(sorted(balances), `seed ${seed}`).toEqual(sorted(accountsOf(shown, JOURNAL)))
      })
    })
  })

  it('ledger is pedantic about each and has the screen’s balances', async (context) => {
    needs('ledger', context)
    const journals = all.map(({ journal }) => journal)
    await withFiles(journals, 'journal', (paths) =>
      each(all, async ({ seed, shown }, index) => {
        const balances = await ledgerBalances(paths[index] ?? '')
        expect(sorted(balances), `seed ${seed}`).toEqual(sorted(accountsOf(shown, JOURNAL)))
      }),
    )
  })

  it('beancount validates each as bean-check does and has the screen’s balances', async (context) => {
    needs('bean-check', context)
    const files = all.map(({ beancount }) => beancount)
    await withFiles(files, 'beancount', async (paths) => {
      const halves = [paths.slice(0, WORKSPACES / 2), paths.slice(WORKSPACES / 2)]
      const reads = (await Promise.all(halves.map(beancountReadsAll))).flat()
      for (const [index, { seed, shown }] of all.entries())
        expect(sorted(reads[index]?.balances ?? new Map()), `seed ${seed}`).toEqual(
          sorted(accountsOf(shown, BEANCOUNT)),
        )
      await each(paths.slice(0, 10), (path) => beanCheck(path))
    })
  })
})
