import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/application/workspace/settings'
import type { Input } from '../../../shared/ipc/calls'
import type { ExportFormat } from '../../../shared/ipc/views/payments'
import { sample } from './import/support'
import { room } from './room'
import { type TestCore, testCore } from './testCore'

const ALL = { contractIds: null, party: null, side: null, currency: null }
const PERIOD = { from: null, to: null }
const PAGE = { from: 0, limit: 500 }

type Asked = Partial<Omit<Input<'GetPayments'>, 'selection'>> & {
  selection?: Partial<Input<'GetPayments'>['selection']>
}

function payments(core: TestCore, { selection, ...more }: Asked = {}) {
  return core.value('GetPayments', {
    period: PERIOD,
    by: null,
    page: PAGE,
    ...more,
    selection: { ...ALL, ...selection },
  })
}

function summary(core: TestCore, period: Input<'GetPaymentSummary'>['period'], selection: Asked['selection'] = {}) {
  return core.value('GetPaymentSummary', { period, selection: { ...ALL, ...selection }, page: PAGE })
}

function file(core: TestCore, format: ExportFormat, period: Input<'ExportPayments'>['period'] = PERIOD) {
  return core.value('ExportPayments', { format, period, selection: ALL })
}

/** `site`: ours, USD, 420.00 funded and 400.00 of it paid. `app`: theirs, JPY, 1000 active. */
async function world() {
  const core = testCore()
  const site = room(core, 'site')
  await site.start()
  await site.plan([
    ['a', 'Design', '420.00', '2025-10-01'],
    ['b', 'Build', '600.00', '2025-12-01'],
  ])
  await site.fund('a', '2025-09-10')
  await site.pay('a', '400.00', 'keep-open', '2025-10-05')
  const app = room(core, 'app')
  await app.start({
    title: 'App',
    client: 'Zeta',
    freelancer: 'Us',
    ourSide: 'freelancer',
    currency: 'JPY',
    reference: null,
  })
  await app.plan([['x', 'Icon', '1000']])
  await app.fund('x', '2025-10-01')
  return { core, site, app }
}

describe('the payments of a period', () => {
  it('movements with running balances, totals per currency, months, and what is still to be funded', async () => {
    const { core } = await world()
    const view = await payments(core)
    expect(view.rows.map((row) => `${row.on} ${row.kind} ${row.amount} ${row.currency} → ${row.balance}`)).toEqual([
      '2025-09-10 deposit 420.00 USD → 420.00',
      '2025-10-01 deposit 1000 JPY → 1000',
      '2025-10-05 payment 400.00 USD → 20.00',
    ])
    expect(view.rows[2]).toMatchObject({
      contractId: 'site',
      version: 3,
      contract: 'Website relaunch',
      party: 'Maya Okafor',
      ourSide: 'client',
      milestone: { id: 'a', title: 'Design' },
    })
    expect(view.totals).toEqual([
      { currency: 'JPY', opening: '0', deposited: '1000', paid: '0', refunded: '0', closing: '1000' },
      { currency: 'USD', opening: '0.00', deposited: '420.00', paid: '400.00', refunded: '0.00', closing: '20.00' },
    ])
    expect(view.months.map(({ currency, month, closing }) => `${currency} ${month} ${closing}`)).toEqual([
      'JPY 2025-10 1000',
      'JPY 2025-11 1000',
      'USD 2025-09 420.00',
      'USD 2025-10 20.00',
      'USD 2025-11 20.00',
    ])
    expect(view.toFund).toEqual([
      { currency: 'USD', due: '2025-12-01', amount: '580.00', milestones: 1, overdue: false },
    ])
    expect(view).toMatchObject({ total: 3, next: null, groups: [] })
  })

  it('a period that opens with money in escrow', async () => {
    const { core } = await world()
    const view = await payments(core, { period: { from: '2025-10-02', to: '2025-10-31' } })
    expect(view.rows.map(({ balance }) => balance)).toEqual(['20.00'])
    expect(view.totals).toEqual([
      { currency: 'JPY', opening: '1000', deposited: '0', paid: '0', refunded: '0', closing: '1000' },
      { currency: 'USD', opening: '420.00', deposited: '0.00', paid: '400.00', refunded: '0.00', closing: '20.00' },
    ])
  })

  it('by contract, party and side, each with the key that selects it alone', async () => {
    const { core } = await world()
    const keys = { contract: 'contractIds', party: 'party', side: 'side' } as const
    for (const by of ['contract', 'party', 'side'] as const) {
      const { groups } = await payments(core, { by })
      expect(groups).toHaveLength(2)
      for (const { key, label: _label, ...figures } of groups) {
        const alone = await payments(core, { selection: { [keys[by]]: by === 'contract' ? [key] : key } })
        expect(alone.totals).toEqual([figures])
      }
    }
    expect((await payments(core, { by: 'party' })).groups.map(({ label }) => label)).toEqual(['Zeta', 'Maya Okafor'])
    expect((await payments(core, { selection: { currency: 'USD' } })).total).toBe(2)
  })

  it('page by page, the same rows', async () => {
    const { core } = await world()
    const whole = await payments(core)
    const first = await payments(core, { page: { from: 0, limit: 2 } })
    const second = await payments(core, { page: { from: first.next ?? 0, limit: 2 } })
    expect([...first.rows, ...second.rows]).toEqual(whole.rows)
    expect([first.next, second.next, second.total]).toEqual([2, null, 3])
  })

  it('is what it is at once after an act, and after the program was restarted', async () => {
    const { core, site } = await world()
    await payments(core)
    await site.fund('b', '2025-11-01')
    const after = await payments(core)
    expect(after.rows.at(-1)).toMatchObject({ on: '2025-11-01', kind: 'deposit', amount: '580.00', balance: '600.00' })
    expect(after.toFund).toEqual([])
    expect(await payments(await core.restart())).toEqual(after)
  })

  it('a period that ends before it begins is refused', async () => {
    const { core } = await world()
    const period = { from: '2025-10-02', to: '2025-10-01' }
    for (const refused of [
      core.refusal('GetPayments', { period, selection: ALL, by: null, page: PAGE }),
      core.refusal('GetPaymentSummary', { period, selection: ALL, page: PAGE }),
      core.refusal('ExportPayments', { format: 'hledger', period, selection: ALL }),
    ])
      expect(await refused).toMatchObject({ code: 'period-invalid', at: { field: 'period' } })
  })
})

describe('the payment summary', () => {
  it('has both sides with their addresses, every milestone, and totals per currency', async () => {
    const { core } = await world()
    const us = { name: 'Acme', email: 'a@acme.test', address: '1 Road', taxNumber: 'T1', letterhead: 'Acme Inc' }
    await core.value('SaveSettings', { ...DEFAULT_SETTINGS, us })
    const party = { name: 'Maya Okafor', email: 'm@example.test', address: '2 Lane', taxNumber: 'T2' }
    await core.value('SaveParty', { replaces: null, party })
    const view = await summary(core, PERIOD)
    expect(view.contracts.map(({ title }) => title)).toEqual(['App', 'Website relaunch'])
    expect(view.contracts[1]).toMatchObject({
      client: { name: 'Acme, Inc.', address: '1 Road', taxNumber: 'T1' },
      freelancer: party,
      deposited: '420.00',
      closing: '20.00',
      carried: '20.00',
      phase: 'open',
    })
    expect(view.contracts[1]?.lines[0]).toEqual({
      kind: 'milestone',
      id: 'a',
      position: 1,
      title: 'Design',
      status: 'paid',
      due: '2025-10-01',
      amount: '420.00',
      funded: '420.00',
      opening: '0.00',
      fromCarried: '0.00',
      deposited: '420.00',
      paid: '400.00',
      carriedOn: '20.00',
      refunded: '0.00',
      held: '0.00',
      fundedOn: '2025-09-10',
      paidOn: '2025-10-05',
      refundedOn: null,
    })
    expect(view.totals).toEqual((await payments(core)).totals)
    expect(view).toMatchObject({ us, total: 2, next: null })
  })

  it('of a party, of contracts by name, and of a period in which one of them moved nothing', async () => {
    const { core, site } = await world()
    const ids = async (...asked: Parameters<typeof summary>) => (await summary(...asked)).contracts.map(({ id }) => id)
    expect(await ids(core, PERIOD, { party: 'Zeta' })).toEqual(['app'])
    expect(await ids(core, PERIOD, { contractIds: ['site', 'gone'] as never })).toEqual(['site'])
    expect(await ids(core, { from: '2025-09-01', to: '2025-09-30' })).toEqual(['site'])
    expect(await ids(core, { from: '2025-09-01', to: '2025-09-30' }, { contractIds: ['app'] as never })).toEqual([
      'app',
    ])
    expect(await ids(core, { from: null, to: '2025-08-31' })).toEqual([])
    const [empty] = (await summary(core, { from: '2025-11-01', to: null }, { contractIds: [site.id] as never }))
      .contracts
    expect(empty).toMatchObject({ opening: '20.00', closing: '20.00', lines: [] })
  })
})

describe('exports', () => {
  it('are files with names that say what and when', async () => {
    const { core } = await world()
    expect(await file(core, 'movements-csv', { from: '2025-10-01', to: '2025-10-31' })).toEqual({
      fileName: 'payments from 2025-10-01 to 2025-10-31.csv',
      type: 'text/csv',
      text: [
        'Date,Event,Movement,Contract,Contract ID,Reference,Client,Freelancer,Our side,Currency,Milestone,Amount,Balance',
        '2025-10-01,2,deposit,App,app,,Zeta,Us,freelancer,JPY,Icon,1000,1000',
        '2025-10-05,3,payment,Website relaunch,site,PO-7,"Acme, Inc.",Maya Okafor,client,USD,Design,400.00,20.00',
        '',
      ].join('\r\n'),
    })
    expect((await file(core, 'icalendar')).fileName).toBe('due dates.ics')
    expect((await file(core, 'icalendar')).text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect((await file(core, 'milestones-csv')).text.split('\r\n')).toHaveLength(5)
    expect((await file(core, 'hledger')).text).toContain('assets:escrow:site  0.00 USD = 20.00 USD')
    expect((await file(core, 'beancount')).text).toContain('balance Assets:Escrow:Csite  20.00 ~ 0.00 USD')
  })

  it('for the spreadsheet of the user’s locale', async () => {
    const { core } = await world()
    await core.value('SaveSettings', { ...DEFAULT_SETTINGS, locale: 'de-DE' })
    const { text } = await file(core, 'movements-spreadsheet')
    expect(text).toMatch(/^\ufeffDate;Event;/)
    expect(text).toContain(';400,00;20,00\r\n')
    expect((await file(core, 'milestones-spreadsheet')).text).toContain(';420,00;')
  })

  it.each(['agency-en', 'agency-de'] as const)(
    '%s, imported: the ledger closes with what the import showed',
    async (name) => {
      const core = testCore({ today: '2026-11-21' })
      const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: null }
      const preview = await core.value('PreviewImport', {
        stagedId: 's',
        fileName: `${name}.csv`,
        text: sample(name),
        options,
      })
      await core.value('RunImport', { stagedId: 's', importId: 'i', options })
      const { totals } = await payments(core)
      expect(
        totals.map(({ currency, deposited, paid, closing }) => ({ currency, deposited, paid, held: closing })),
      ).toEqual(preview.totals.map(({ currency, deposited, paid, held }) => ({ currency, deposited, paid, held })))
      const printed = await summary(core, PERIOD)
      expect(printed.totals).toEqual(totals)
      expect(printed.contracts).toHaveLength(preview.contracts.length)
    },
  )
})
