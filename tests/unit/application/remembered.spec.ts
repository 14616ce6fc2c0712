import { describe, expect, it } from 'vitest'
import type { Journal } from '../../../shared/application/ports'
import type { Input } from '../../../shared/ipc/calls'
import { memoryDatabase } from '../../../shared/journal/memoryRecords'
import { room, TERMS } from './room'
import { type TestCore, TODAY, testCore } from './testCore'

const DESIGN = ['m1', 'Design', '420.00', '2025-10-10'] as const

type Act = Input<'PerformAct'>['act']

const FUND: Act = { type: 'FundMilestone', milestoneId: 'm1', base: 1 }
const SUBMIT: Act = { type: 'SubmitWork', milestoneId: 'm1', message: null }
const ASK_FOR_CHANGES: Act = { type: 'AskForChanges', milestoneId: 'm1', message: null }

const acting = (commandId: string, act: Act): Input<'PerformAct'> => {
  const side = act.type === 'SubmitWork' ? 'freelancer' : 'client'
  return { commandId, contractId: 'c1', side, on: TODAY, note: null, act }
}

/** Both have the planned contract open, and remember it. */
async function twoWindows(): Promise<readonly [TestCore, TestCore]> {
  const stores = { own: memoryDatabase(), samples: memoryDatabase() }
  const [left, right] = [testCore({ stores }), testCore({ stores })]
  await room(left).start()
  await room(left).plan([DESIGN])
  await room(right).view()
  return [left, right]
}

const typesOf = async (core: TestCore) => (await room(core).history()).map(({ type }) => type).toReversed()

describe('two windows that each remember a contract', () => {
  it('an act is decided anew on what the other window did', async () => {
    const [left, right] = await twoWindows()
    const upkeep = { type: 'AddNote' as const, text: 'Called Maya', corrects: null }
    await right.value('KeepContract', { commandId: 'note', contractId: 'c1', upkeep })
    expect(await left.value('PerformAct', acting('fund', FUND))).toEqual({ version: 4 })
    expect(await typesOf(right)).toEqual(['ContractStarted', 'PlanChanged', 'NoteAdded', 'MilestoneFunded'])
  })

  it('E1: what was allowed before the other window did it is refused, and done once', async () => {
    const [left, right] = await twoWindows()
    await right.value('PerformAct', acting('right', FUND))
    const stored = left.stored()
    expect(await left.refusal('PerformAct', acting('left', FUND))).toMatchObject({ rule: 'P2' })
    expect(left.stored()).toBe(stored)
    expect((await room(left).view()).figures).toMatchObject({ deposited: '420.00', held: '420.00' })
  })

  it('what was refused before the other window acted is done', async () => {
    const [left, right] = await twoWindows()
    await right.value('PerformAct', acting('fund', FUND))
    expect(await left.value('PerformAct', acting('submit', SUBMIT))).toEqual({ version: 4 })
    expect(await typesOf(right)).toEqual(['ContractStarted', 'PlanChanged', 'MilestoneFunded', 'WorkSubmitted'])
  })

  it('X6: a refusal says what holds now, not what held before', async () => {
    const [left, right] = await twoWindows()
    await right.value('PerformAct', acting('end', { type: 'EndContract', amount: null }))
    expect(await left.refusal('PerformAct', acting('submit', SUBMIT))).toMatchObject({ code: 'contract-ended' })
  })

  it('C3: what the other window deleted is not acted on, and may be started anew', async () => {
    const [left, right] = await twoWindows()
    const made = (commandId: string) => ({ commandId, contractId: 'c2', terms: TERMS, on: '2025-09-01' })
    await left.value('StartContract', made('first'))
    await right.value('DeleteContract', { contractId: 'c2' })
    const stored = left.stored()
    const upkeep = { type: 'ArchiveContract' as const }
    const archive = { commandId: 'archive', contractId: 'c2', upkeep }
    expect(await left.refusal('KeepContract', archive)).toMatchObject({ code: 'contract-unknown' })
    expect(left.stored()).toBe(stored)
    expect(await left.value('StartContract', made('second'))).toEqual({ version: 1 })
    expect(await right.refusal('StartContract', made('third'))).toMatchObject({ code: 'contract-exists' })
  })

  it('a command that the other window has sent is answered as there, and done once', async () => {
    const [left, right] = await twoWindows()
    const fund = acting('fund', FUND)
    expect(await right.value('PerformAct', fund)).toEqual({ version: 3 })
    const stored = left.stored()
    expect(await left.value('PerformAct', fund)).toEqual({ version: 3 })
    expect(left.stored()).toBe(stored)
  })
})

describe('a command sent again', () => {
  it('is answered as before where it would now be refused', async () => {
    const core = testCore()
    const start = { commandId: 'start', contractId: 'c1', terms: TERMS, on: '2025-09-01' }
    await core.value('StartContract', start)
    await room(core).plan([DESIGN])
    await core.value('PerformAct', acting('fund', FUND))
    const stored = core.stored()
    expect(await core.value('StartContract', start)).toEqual({ version: 1 })
    expect(await core.value('PerformAct', acting('fund', FUND))).toEqual({ version: 3 })
    expect(core.stored()).toBe(stored)
  })

  it('is answered as before where it would be allowed once more, and done once', async () => {
    const core = testCore()
    const contract = room(core)
    await contract.start()
    await contract.plan([DESIGN])
    await contract.fund('m1')
    expect(await core.value('PerformAct', acting('submit', SUBMIT))).toEqual({ version: 4 })
    await core.value('PerformAct', acting('changes', ASK_FOR_CHANGES))
    const stored = core.stored()
    expect(await core.value('PerformAct', acting('submit', SUBMIT))).toEqual({ version: 4 })
    expect(core.stored()).toBe(stored)
    expect(await core.value('PerformAct', acting('once-more', SUBMIT))).toEqual({ version: 6 })
  })

  it('C3: is answered as before where its contract is gone', async () => {
    const core = testCore()
    const start = { commandId: 'start', contractId: 'c1', terms: TERMS, on: '2025-09-01' }
    const archive = { commandId: 'archive', contractId: 'c1', upkeep: { type: 'ArchiveContract' as const } }
    await core.value('StartContract', start)
    await core.value('KeepContract', archive)
    await core.value('DeleteContract', { contractId: 'c1' })
    expect(await core.value('KeepContract', archive)).toEqual({ version: 2 })
    expect(await core.value('StartContract', start)).toEqual({ version: 1 })
    expect(await core.value('ListContracts', { from: 0, limit: 1 })).toMatchObject({ total: 0 })
  })
})

it('an act on a contract that is remembered asks the store to append and nothing else', async () => {
  const asked: string[] = []
  const seen = <Method extends keyof Journal>(journal: Journal, method: Method): Pick<Journal, Method> => {
    const real = journal[method] as (...input: unknown[]) => unknown
    const tell = (...input: unknown[]) => {
      asked.push(method)
      return real(...input)
    }
    return { [method]: tell } as Pick<Journal, Method>
  }
  const wrap = (journal: Journal): Journal => ({
    ...journal,
    ...seen(journal, 'append'),
    ...seen(journal, 'readAnswer'),
    ...seen(journal, 'readContract'),
  })
  const core = testCore({ wrap })
  const contract = room(core)
  await contract.start()
  await contract.plan([DESIGN])
  expect(asked).toEqual(['append', 'append'])
  const again = await core.restart()
  await room(again).view()
  asked.length = 0
  await again.value('PerformAct', acting('fund', FUND))
  expect(asked).toEqual(['append'])
})
