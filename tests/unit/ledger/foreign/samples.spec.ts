import { expect, it } from 'vitest'
import { BEANCOUNT, JOURNAL } from '../../../support/ledger/accounts'
import {
  accountsOf,
  closingsOf,
  csvClosings,
  EVERYTHING,
  milestoneClosings,
  printedClosings,
  shownPayments,
  sorted,
} from '../../../support/ledger/closings'
import { needs } from '../../../support/ledger/needs'
import {
  beanCheck,
  beancountReads,
  hledgerBalances,
  hledgerCheck,
  ledgerBalances,
  withFile,
} from '../../../support/ledger/programs'
import { sample } from '../../application/import/support'
import { testCore } from '../../application/testCore'

const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
const period = { from: null, to: null }

it.for(['agency-en', 'agency-de'] as const)(
  '%s, imported and exported: the summaries, the CSV and other programs have the screen’s balances',
  async (name, context) => {
    for (const program of ['hledger', 'ledger', 'bean-check']) needs(program, context)
    const { value } = testCore({ today: '2026-11-21' })
    await value('PreviewImport', { stagedId: 's', fileName: `${name}.csv`, text: sample(name), options })
    await value('RunImport', { stagedId: 's', importId: 'i', options })
    const shown = await shownPayments(value, period)
    const closings = sorted(closingsOf(shown))
    const file = async (format: Parameters<typeof value<'ExportPayments'>>[1]['format']) =>
      (await value('ExportPayments', { format, period, selection: EVERYTHING })).text

    expect(closings.length).toBeGreaterThan(5)
    expect(sorted(await printedClosings(value, period))).toEqual(closings)
    expect(sorted(csvClosings(await file('movements-csv'), shown))).toEqual(closings)
    expect(sorted(milestoneClosings(await file('milestones-csv')))).toEqual(closings)
    await withFile(await file('hledger'), 'journal', async (path) => {
      await hledgerCheck(path)
      expect(sorted(await hledgerBalances(path))).toEqual(sorted(accountsOf(shown, JOURNAL)))
      expect(sorted(await ledgerBalances(path))).toEqual(sorted(accountsOf(shown, JOURNAL)))
    })
    await withFile(await file('beancount'), 'beancount', async (path) => {
      await beanCheck(path)
      expect(sorted((await beancountReads(path)).balances)).toEqual(sorted(accountsOf(shown, BEANCOUNT)))
    })
  },
)
