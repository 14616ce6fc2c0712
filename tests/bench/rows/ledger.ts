import { createCore } from '../../../shared/application/core'
import type { CallName, Input, Output } from '../../../shared/ipc/calls'
import { memoryJournal } from '../../../shared/journal/journals'
import { memoryDatabase } from '../../../shared/journal/memoryRecords'
import { ledgerOf } from '../../../shared/ledger/movements'
import { ledgerPeriod } from '../../../shared/ledger/period'
import { JOURNAL } from '../../support/ledger/accounts'
import { type Ask, accountsOf, EVERYTHING, shownPayments, sorted } from '../../support/ledger/closings'
import { hledgerBalances, withFile } from '../../support/ledger/programs'
import { commitsOf } from '../../support/ledger/seed'
import { findProgram } from '../../support/prepare.mjs'
import { faster, info, inTurn, type Line, many, median, type Row, shown, type Times } from '../measure'
import { portfolioOf } from '../portfolio'

const ALL = { from: null, to: null }
const ROUNDS = 5

/** The core over a store in memory, as it is after a start: nothing is known yet. */
function coreOn(own: ReturnType<typeof memoryDatabase>): Ask {
  const core = createCore({
    journals: { open: (name) => memoryJournal(name === 'own' ? own : memoryDatabase()) },
    clock: { now: () => '2026-11-20T09:00:00Z', today: () => '2026-11-20' },
    ids: { next: () => crypto.randomUUID() },
    notifier: { signal: () => undefined },
    systemLocale: 'en-US',
  })
  return async <Name extends CallName>(call: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = JSON.parse(await core.answer(JSON.stringify({ call, input })))
    if (!answer.ok) throw new Error(`${call}: ${answer.refusal.code}`)
    return answer.value
  }
}

/** A summary of 100,000 money events against `hledger balance` on the export of the same workspace, and the exports. */
export const ledger: Row = async ({ scale }) => {
  const told = portfolioOf(10_000 * scale)
  const own = memoryDatabase()
  await memoryJournal(own).append(commitsOf(told), null)
  const warm = coreOn(own)
  const { totals, total } = await warm('GetPayments', {
    period: ALL,
    selection: EVERYTHING,
    by: null,
    page: { from: 0, limit: 1 },
  })
  if (totals.length < 2) throw new Error('Several currencies are expected')
  const what = `summary of ${many(total)} money events`
  const { text: journal } = await warm('ExportPayments', { format: 'hledger', period: ALL, selection: EVERYTHING })

  const fromEvents = () => {
    const contracts = told.map(({ contract, events }) => ledgerOf(contract, events))
    return ledgerPeriod(contracts, ALL)
  }
  const whole = async () => void (await shownPayments(coreOn(own), ALL))
  const again = () => shownPayments(warm, ALL)
  const lines: Line[] = []
  if (findProgram('hledger')) {
    await withFile(journal, 'journal', async (path) => {
      const balances = await hledgerBalances(path, [])
      const isEqual = JSON.stringify(sorted(balances)) === JSON.stringify(sorted(accountsOf(await again(), JOURNAL)))
      const [ours = [], cold = [], known = []] = await inTurn(ROUNDS, fromEvents, whole, again)
      const [peer = []] = await inTurn(2, () => hledgerBalances(path, []))
      const told = isEqual ? 'hledger balance, equal figures' : 'hledger balance, OTHER FIGURES'
      const against = (name: string, times: Times): Line => {
        const line = faster(`${what}, ${name}`, times, told, peer, 20)
        return isEqual ? line : { ...line, met: false }
      }
      lines.push(against('from its events', ours), against('GetPayments, asked for again', known))
      lines.push(against('GetPayments after a start, store and all', cold))
    })
  } else lines.push({ ...info(what, 'hledger is not installed'), met: false })

  const exporting = (format: Input<'ExportPayments'>['format']) => async () =>
    (await warm('ExportPayments', { format, period: ALL, selection: EVERYTHING })).text
  const formats = ['movements-csv', 'hledger', 'beancount'] as const
  const times = await inTurn(ROUNDS, ...formats.map(exporting))
  for (const [index, format] of formats.entries()) {
    const bytes = Buffer.byteLength(await exporting(format)())
    const took = times[index] ?? []
    const rate = bytes / 1e6 / (median(took) / 1000)
    const size = `${(bytes / 1e6).toFixed(1)} MB, ${rate.toFixed(0)} MB/s`
    lines.push(info(`export of ${many(total)} movements, ${format}`, `${shown(took)}: ${size}`))
  }
  return lines
}
