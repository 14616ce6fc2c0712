import { expect, it } from 'vitest'
import {
  beancountReads,
  hledgerBalances,
  hledgerCheck,
  ledgerBalances,
  withFile,
} from '../../../support/ledger/programs'
import { findProgram } from '../../../support/prepare.mjs'
import { sample } from '../../application/import/support'
import { testCore } from '../../application/testCore'

const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
const selection = { contractIds: null, party: null, side: null, currency: null }
const period = { from: null, to: null }

it.for(['agency-en', 'agency-de'] as const)(
  '%s, imported and exported: other programs see the screen’s balances',
  async (name, { skip }) => {
    for (const program of ['hledger', 'ledger', 'bean-check'])
      if (!findProgram(program)) skip(`${program} is not installed`)
    const core = testCore({ today: '2026-11-21' })
    await core.value('PreviewImport', { stagedId: 's', fileName: `${name}.csv`, text: sample(name), options })
    await core.value('RunImport', { stagedId: 's', importId: 'i', options })
    const shown = await core.value('GetPayments', { period, selection, by: 'contract', page: { from: 0, limit: 1 } })
    const closings = shown.groups
      .filter(({ closing }) => /[1-9]/.test(closing))
      .map(({ key, currency, closing }) => [`${key} ${currency}`, closing] as const)
    const file = async (format: 'hledger' | 'beancount') =>
      (await core.value('ExportPayments', { format, period, selection })).text
    const escrowIn = (balances: ReadonlyMap<string, string>, prefix: string) =>
      [...balances].flatMap(([account, amount]) =>
        account.startsWith(prefix) ? [[account.slice(prefix.length), amount] as const] : [],
      )
    expect(closings.length).toBeGreaterThan(5)
    withFile(await file('hledger'), 'journal', (path) => {
      hledgerCheck(path)
      expect(escrowIn(hledgerBalances(path), 'assets:escrow:').sort()).toEqual([...closings].sort())
      expect(escrowIn(ledgerBalances(path), 'assets:escrow:').sort()).toEqual([...closings].sort())
    })
    withFile(await file('beancount'), 'beancount', (path) => {
      expect(escrowIn(beancountReads(path).balances, 'Assets:Escrow:C').sort()).toEqual([...closings].sort())
    })
  },
)
