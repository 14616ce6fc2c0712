import { describe, expect, it } from 'vitest'
import type { Journal } from '../../../shared/application/ports'
import { draftOf, room, TERMS } from './room'
import { TODAY, testCore } from './testCore'

const DESIGN = ['m1', 'Design', '420.00', '2025-10-10'] as const
const BUILD = ['m2', 'Build', '600.00'] as const

describe('acts', () => {
  it('fund, pay in part and fund the next from what is left, all there after a restart', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN, BUILD])
    await contract.fund('m1')
    await contract.pay('m1', '400.00')
    await contract.fund('m2')
    const figures = { deposited: '1000.00', held: '600.00', reserved: '600.00', carried: '0.00', paid: '400.00' }
    expect((await contract.view()).figures).toMatchObject(figures)
    const again = await core.restart()
    const view = await room(again).view()
    expect(view.figures).toMatchObject(figures)
    expect(view.milestones[1]?.funding).toEqual({ on: TODAY, charge: '580.00', fromCarried: '20.00' })
    expect((await again.value('ListContracts', { from: 0, limit: 10 })).rows).toEqual(
      (await core.value('ListContracts', { from: 0, limit: 10 })).rows,
    )
  })

  it('a command sent twice, also at the same moment, answers the same and is done once', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN])
    const input = {
      commandId: 'fund-1',
      contractId: 'c1',
      side: 'client' as const,
      on: TODAY,
      note: null,
      act: { type: 'FundMilestone' as const, milestoneId: 'm1', base: 1 },
    }
    const before = core.appended.count
    const answers = await Promise.all([core.ask('PerformAct', input), core.ask('PerformAct', input)])
    const again = await core.restart()
    expect([...answers, await again.ask('PerformAct', input)]).toEqual(
      Array(3).fill({ ok: true, value: { version: 3 } }),
    )
    expect(core.appended.count).toBe(before + 1)
    expect((await contract.history()).map((entry) => entry.type)).toEqual([
      'MilestoneFunded',
      'PlanChanged',
      'ContractStarted',
    ])
  })

  it('H3: a refused command changes nothing, and its id may be used again', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN])
    const stored = core.stored()
    const wrong = { type: 'FundMilestone' as const, milestoneId: 'm1', base: 0 }
    const input = { commandId: 'x', contractId: 'c1', side: 'client' as const, on: TODAY, note: null, act: wrong }
    const refusal = await core.refusal('PerformAct', input)
    expect(refusal).toMatchObject({ code: 'stale-plan', rule: 'P10' })
    expect(core.stored()).toBe(stored)
    expect(await core.value('PerformAct', { ...input, act: { ...wrong, base: 1 } })).toEqual({ version: 3 })
  })

  it('W2: what the other side did is recorded by ours, with its day and a note', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN])
    await contract.fund('m1', '2025-10-01')
    const submit = { type: 'SubmitWork' as const, milestoneId: 'm1', message: ' Done ' }
    await contract.act('freelancer', submit, '2025-10-09', '  by e-mail on 9 October ')
    const [latest] = await contract.history()
    expect(latest).toMatchObject({
      type: 'WorkSubmitted',
      side: 'freelancer',
      recordedBy: 'client',
      on: '2025-10-09',
      note: 'by e-mail on 9 October',
      details: [['“Done”']],
    })
  })

  it('a second writer that was first makes it decide once more on what that one left', async () => {
    let race: (() => Promise<void>) | null = null
    const wrap = (journal: Journal): Journal => ({
      ...journal,
      append: async (commits, command) => {
        const run = race
        race = null
        if (run) await run()
        return journal.append(commits, command)
      },
    })
    const core = testCore({ wrap })
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN])
    const other = await core.restart()
    race = async () => {
      await other.value('KeepContract', {
        commandId: 'other',
        contractId: 'c1',
        upkeep: { type: 'AddNote', text: 'Called Maya', corrects: null },
      })
    }
    await contract.fund('m1')
    const types = (await contract.history()).map((entry) => entry.type)
    expect(types).toEqual(['MilestoneFunded', 'NoteAdded', 'PlanChanged', 'ContractStarted'])
  })

  it('says which contract changed, once it is durable', async () => {
    const core = testCore()
    await room(core).start()
    expect(core.signals).toEqual([{ type: 'changed', contracts: ['c1'], about: ['contracts'] }])
  })

  it('H4: a day in the future or before the latest act is refused at the day', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start({}, '2025-10-05')
    const send = (on: string) =>
      core.refusal('PerformAct', {
        commandId: `on-${on}`,
        contractId: 'c1',
        side: 'client',
        on,
        note: null,
        act: { type: 'SendChanges', draft: draftOf(0, [DESIGN]), agreed: false },
      })
    expect(await send('2025-10-04')).toMatchObject({ code: 'date-out-of-order', at: { field: 'on' } })
    expect(await send('2025-11-13')).toMatchObject({ code: 'date-in-future', at: { field: 'on' } })
  })

  it('C1: a contract is started once, with our minimum for its currency where none is entered', async () => {
    const core = testCore()
    const { settings } = (await core.value('GetWorkspace', {})) as {
      settings: Parameters<typeof core.value<'SaveSettings'>>[1]
    }
    await core.value('SaveSettings', { ...settings, minimums: { USD: '50.00' } })
    await room(core).start()
    await room(core, 'c2').start({ minimum: '7.50' })
    await room(core, 'c3').start({ currency: 'EUR' })
    const minimums = await Promise.all(['c1', 'c2', 'c3'].map(async (id) => (await room(core, id).view()).minimum))
    expect(minimums).toEqual(['50.00', '7.50', '5.00'])
    const again = { commandId: 'again', contractId: 'c1', terms: TERMS, on: TODAY }
    expect(await core.refusal('StartContract', again)).toMatchObject({ code: 'contract-exists' })
  })

  it('X3: a refund of another amount than was shown is not answered', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN])
    await contract.fund('m1')
    await contract.pay('m1', '400.00', 'end')
    const asked = (await contract.view()).refund?.amount ?? ''
    const answer = (amount: string) => ({
      commandId: `answer-${amount === asked}`,
      contractId: 'c1',
      side: 'freelancer' as const,
      on: TODAY,
      note: null,
      act: { type: 'ApproveRefund' as const, amount },
    })
    expect(await core.refusal('PerformAct', answer('0.01'))).toMatchObject({ code: 'refund-changed', rule: null })
    await core.value('PerformAct', answer(asked))
    expect((await contract.view()).phase).toBe('ended')
  })

  it('an act on a contract that is not there is refused', async () => {
    const core = testCore()
    const act = { type: 'RequestRefund' as const }
    const input = { commandId: 'x', contractId: 'gone', side: 'client' as const, on: TODAY, note: null, act }
    expect(await core.refusal('PerformAct', input)).toMatchObject({ code: 'contract-unknown', rule: null })
  })
})
