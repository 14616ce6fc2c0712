import { describe, expect, it } from 'vitest'
import { read, room } from './room'
import { TODAY, testCore } from './testCore'

describe('the list of contracts', () => {
  it('comes in pages by title, with what it holds', async () => {
    const core = testCore()
    for (const [index, title] of ['Cedar', 'Ash', 'Birch'].entries()) await room(core, `c${index}`).start({ title })
    const first = await core.value('ListContracts', { from: 0, limit: 2 })
    expect(first.rows.map((row) => row.title)).toEqual(['Ash', 'Birch'])
    expect(first).toMatchObject({ total: 3, next: 2 })
    const last = await core.value('ListContracts', { from: 2, limit: 2 })
    expect(last.rows.map((row) => row.title)).toEqual(['Cedar'])
    expect(last.next).toBeNull()
    expect(await core.value('ListContracts', { from: 9, limit: 2 })).toEqual({ rows: [], total: 3, next: null })
  })

  it('a row has the figures, the next milestone and all that is searched', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([
      ['m1', 'Design', '420.00', '2025-11-20'],
      ['m2', 'Büild', '600.00', '2025-12-20'],
    ])
    await contract.fund('m1')
    const [row] = await core.value('GetContractRows', { ids: ['gone', 'c1'] })
    expect(row).toEqual({
      id: 'c1',
      title: 'Website relaunch',
      party: 'Maya Okafor',
      ourSide: 'client',
      currency: 'USD',
      reference: 'PO-7',
      tags: ['web'],
      mark: 'Active',
      overdue: false,
      archived: false,
      next: { title: 'Design', due: '2025-11-20', overdue: false },
      value: '1020.00',
      held: '420.00',
      paid: '0.00',
      deposited: '420.00',
      search: 'website relaunch\nacme, inc.\nmaya okafor\npo-7\nweb\ndesign\nbüild',
    })
  })

  it('P11: a due date passes overnight: the stored row is served by the day, own due date first, agreed or not', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([['m1', 'Design', '420.00', TODAY]])
    await contract.fund('m1')
    await contract.act('freelancer', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-12-01' })
    await contract.act('client', { type: 'ProposeDueDate', milestoneId: 'm1', due: '2025-12-01' })
    const row = async (on: string) => (await (await core.restart(on)).value('GetContractRows', { ids: ['c1'] }))[0]
    expect(await row(TODAY)).toMatchObject({ mark: 'Active', overdue: false })
    expect(await row('2025-11-13')).toMatchObject({ mark: 'Overdue', overdue: true })
  })

  it('P11: the next milestone is late only when it is late itself, not when another one is', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([
      ['m1', 'Design', '420.00', '2025-12-20'],
      ['m2', 'Build', '600.00', '2025-11-01'],
    ])
    const row = async () => (await core.value('GetContractRows', { ids: ['c1'] }))[0]
    expect(await row()).toMatchObject({ overdue: true, next: { title: 'Design', overdue: false } })
    const late = await core.restart('2025-12-21')
    const [after] = await late.value('GetContractRows', { ids: ['c1'] })
    expect(after).toMatchObject({ overdue: true, next: { title: 'Design', overdue: true } })
  })

  it('what is searched has its accents in one form', async () => {
    const core = testCore()
    await room(core).start({ title: 'Cafe\u0301' })
    const [row] = await core.value('GetContractRows', { ids: ['c1'] })
    expect(row?.search).toContain('caf\u00e9')
  })

  it('the mark in the list is the mark in the room, for every sample on many days', async () => {
    let core = testCore()
    await core.value('EnterSamples', {})
    for (const day of [TODAY, '2025-11-20', '2025-12-15', '2026-06-01']) {
      core = await core.restart(day)
      const { rows } = await core.value('ListContracts', { from: 0, limit: 100 })
      const rooms = await Promise.all(rows.map((row) => core.value('GetContract', { contractId: row.id })))
      expect(rows.map((row) => row.mark)).toEqual(rooms.map((view) => view.mark))
      expect(rows.map((row) => row.overdue)).toEqual(rooms.map((view) => view.milestones.some((one) => one.overdue)))
    }
  })
})

describe('the inbox', () => {
  it('has what waits for us: answers, then work, then what is late, then what to fund', async () => {
    const core = testCore()
    const late = room(core, 'late')
    await late.start({ title: 'Late' })
    await late.plan([['m1', 'Design', '420.00', '2025-11-01']])
    await late.fund('m1')
    await late.submit('m1', '2025-11-12')
    const fund = room(core, 'fund')
    await fund.start({ title: 'Fund' })
    await fund.plan([['m1', 'Design', '420.00', '2025-12-01']])
    await fund.propose([['m1', 'Design', '450.00']])
    const ours = room(core, 'ours')
    await ours.start({ title: 'Ours', ourSide: 'freelancer' })
    await ours.plan([['m1', 'Design', '420.00']])
    await ours.fund('m1')
    await ours.pay('m1', '400.00', 'end')
    const { items } = await core.value('GetInbox', {})
    expect(items.map(({ kind, contract, since, sentence }) => [kind, contract, since, read(sentence)])).toEqual([
      ['request', 'Fund', TODAY, '**Maya Okafor** asks for changes to the plan: 1 milestone edited.'],
      ['refund', 'Ours', TODAY, '**Acme, Inc.** asks for 20.00 back.'],
      ['work', 'Late', TODAY, '**Design** was submitted and waits for review.'],
      ['overdue', 'Late', '2025-11-01', '**Design** was due on 2025-11-01; the work is submitted.'],
    ])
    expect(await core.value('GetWorkspace', {})).toMatchObject({ waiting: 4 })
    await fund.act('client', { type: 'DeclineChangeRequest', requestId: 'r1', reason: null })
    const after = await core.value('GetInbox', {})
    expect(after.items.map((item) => [item.kind, read(item.sentence)])).toContainEqual([
      'fund',
      '**Design** is next: funding it costs 420.00.',
    ])
  })

  it('leaves out what is archived, and what waits for the other side', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start({ ourSide: 'freelancer' })
    await contract.plan([['m1', 'Design', '420.00']])
    expect((await core.value('GetInbox', {})).items).toEqual([])
    const archived = room(core, 'c2')
    await archived.start()
    await archived.plan([['m1', 'Design', '420.00']])
    await core.value('KeepContract', { commandId: 'archive', contractId: 'c2', upkeep: { type: 'ArchiveContract' } })
    expect((await core.value('GetInbox', {})).items).toEqual([])
  })
})
