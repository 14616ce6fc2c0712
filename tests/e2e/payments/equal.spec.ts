import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import type { PaymentsPeriod } from '../../../shared/ipc/views/payments'
import { day } from '../../../shared/kernel/calendarDay'
import { ask } from '../../support/browser/acts'
import { sampleFile } from '../../support/browser/sampleFiles'
import { type Tranche, test } from '../../support/browser/tranche'
import { bundled } from '../../support/bundle'
import { needs } from '../../support/needs'
import { inCsv, inHledger, onPaper, onScreen, openPayments } from './equal'

const ALL: PaymentsPeriod = { from: null, to: null }
const MIDDLE: PaymentsPeriod = { from: day('2025-01-20'), to: day('2025-02-05') }

test.describe.configure({ mode: 'parallel' })

test.beforeEach(() => {
  needs('hledger', 'pdftotext')
})

/** High enough to have every contract's line in the page. */
const WINDOW = { viewport: { width: 1280, height: 3000 } }

/** Screen, paper, CSV and hledger have the same closing balances, of each currency and of each contract. */
async function expectEqual(tranche: Tranche, period: PaymentsPeriod, name: string): Promise<number> {
  const { page } = tranche
  await openPayments(page, period)
  const ours = await inCsv(page, period)
  expect(await inHledger(page, period), `${name}: hledger`).toEqual(ours)
  // Where nothing ever moved there is no table.
  const { rows } = await ask(page, 'ListContracts', { from: 0, limit: 100 })
  if (rows.every(({ deposited }) => !/[1-9]/.test(deposited))) return 0
  if (ours.contracts.length === 0 && period !== ALL) return 0
  expect(await onScreen(page), `${name}: the screen`).toEqual(ours)
  expect(await onPaper(tranche), `${name}: the paper`).toEqual(ours)
  return ours.contracts.length
}

// In three parts, so that workers share them.
for (const first of [1, 11, 21]) {
  const seeds = Array.from({ length: 10 }, (_, index) => first + index)
  test(`random workspaces ${first} to ${first + 9}: the screen, the paper, the CSV and hledger have the same closing balances`, async ({
    openTranche,
  }) => {
    test.setTimeout(300_000)
    const script = await bundled(fileURLToPath(new URL('../../support/ledger/page.ts', import.meta.url)))
    let compared = 0
    for (const seed of seeds) {
      const tranche = await openTranche(WINDOW, async (page: Page) => {
        await page.evaluate(script)
        await page.evaluate((number) => globalThis.ledgerPage.seed(number), seed)
      })
      compared += await expectEqual(tranche, seed % 3 === 0 ? MIDDLE : ALL, `seed ${seed}`)
      await tranche.close()
    }
    expect(compared, 'contracts with money in escrow').toBeGreaterThan(15)
  })
}

for (const name of ['agency-en', 'agency-de'] as const) {
  test(`${name}, imported: the screen, the paper, the CSV and hledger have the same closing balances`, async ({
    openTranche,
  }) => {
    const tranche = await openTranche(WINDOW)
    const { page } = tranche
    const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
    const text = readFileSync(sampleFile(name), 'utf8')
    await ask(page, 'PreviewImport', { stagedId: 'sample', fileName: `${name}.csv`, text, options } as never)
    await ask(page, 'RunImport', { stagedId: 'sample', importId: 'sample-import', options } as never)
    expect(await expectEqual(tranche, ALL, name)).toBeGreaterThan(5)
  })
}
