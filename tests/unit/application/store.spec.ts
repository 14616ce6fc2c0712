import { describe, expect, it } from 'vitest'
import { type Journal, type JournalState, StoreFailure } from '../../../shared/application/ports'
import { room, TERMS } from './room'
import { TODAY, testCore, type Wrap } from './testCore'

const opensAs =
  (state: () => JournalState): Wrap =>
  (journal) => ({ ...journal, open: async () => state() })

const failing =
  (method: keyof Journal, failure: () => Error | null): Wrap =>
  (journal) => {
    const real = journal[method] as (...input: unknown[]) => Promise<unknown>
    const fails = async (...input: unknown[]) => {
      const error = failure()
      if (error) throw error
      return real(...input)
    }
    return { ...journal, [method]: fails }
  }

const start = { commandId: 'x', contractId: 'c1', terms: TERMS, on: TODAY }

describe('a store that can’t be opened', () => {
  it.each(['newer', 'damaged', 'unavailable'] as const)(
    '%s: the workspace says so, all else is refused, nothing changes',
    async (kind) => {
      const core = testCore({ wrap: opensAs(() => ({ kind, message: `It is ${kind}.` })) })
      const stored = core.stored()
      expect(await core.value('GetWorkspace', {})).toEqual({ state: kind, message: `It is ${kind}.` })
      const refusal = { code: `store-${kind}`, message: `It is ${kind}.` }
      expect(await core.refusal('StartContract', start)).toMatchObject(refusal)
      expect(await core.refusal('ListContracts', { from: 0, limit: 1 })).toMatchObject(refusal)
      expect(await core.refusal('EnterSamples', {})).toMatchObject(refusal)
      expect(core.stored()).toBe(stored)
    },
  )

  it('is opened anew when it was only unavailable', async () => {
    let state: JournalState = { kind: 'unavailable', message: 'Another window holds it.' }
    const core = testCore({ wrap: opensAs(() => state) })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ state: 'unavailable' })
    state = { kind: 'ready' }
    expect(await core.value('GetWorkspace', {})).toMatchObject({ state: 'ready' })
  })
})

describe('a store that fails', () => {
  it('refuses the act with its sentence; nothing is shown as done, and the same command can be sent again', async () => {
    let failure: Error | null = new StoreFailure('The disk is full. Free some space and try again.')
    const core = testCore({ wrap: failing('append', () => failure) })
    expect(await core.refusal('StartContract', start)).toMatchObject({
      code: 'store-unavailable',
      message: 'The disk is full. Free some space and try again.',
    })
    expect(await core.value('ListContracts', { from: 0, limit: 9 })).toMatchObject({ total: 0 })
    expect(core.signals).toEqual([])
    failure = null
    expect(await core.value('StartContract', start)).toEqual({ version: 1 })
  })

  it('while it is opened: refused, and opened anew the next time', async () => {
    let failure: Error | null = new StoreFailure('Closed.')
    const core = testCore({ wrap: failing('readRows', () => failure) })
    expect(await core.refusal('GetWorkspace', {})).toMatchObject({ code: 'store-unavailable' })
    failure = null
    expect(await core.value('GetWorkspace', {})).toMatchObject({ state: 'ready' })
  })

  it('a defect is an internal error, and the next act goes on', async () => {
    let failure: Error | null = new TypeError('x is undefined')
    const core = testCore({ wrap: failing('append', () => failure) })
    expect(await core.refusal('StartContract', start)).toMatchObject({ code: 'internal-error', rule: null })
    failure = null
    await core.value('StartContract', start)
  })

  it('P3, H3: what is sent takes its draft with it in one write: both are done, or neither is', async () => {
    const stops = { append: null as Error | null, writeText: null as Error | null }
    const core = testCore({
      wrap: (journal, name) =>
        failing('append', () => stops.append)(failing('writeText', () => stops.writeText)(journal, name), name),
    })
    const contract = room(core)
    await contract.start()
    const draft = { locale: 'en-US', base: 0, rows: [], dragged: [] }
    const ours = { contractId: 'c1', side: 'client' } as const
    await core.value('SaveDraft', { ...ours, writer: 'w1', follows: null, draft })
    Object.assign(stops, { append: new StoreFailure('Busy.'), writeText: new StoreFailure('Busy.') })
    await expect(contract.plan([['m1', 'Design', '420.00']])).rejects.toThrow('store-unavailable')
    expect(await core.value('GetDraft', ours)).not.toBeNull()
    stops.append = null
    expect(await contract.plan([['m1', 'Design', '420.00']])).toEqual({ version: 2 })
    expect(await core.value('GetDraft', ours)).toBeNull()
  })
})

it('H2: a contract whose row is damaged is listed all the same, its row made anew', async () => {
  const damaging: Wrap = (journal) => ({
    ...journal,
    readRows: (each) => journal.readRows((rows) => each(rows.map(({ id }) => ({ id, row: '{"shape":' })))),
  })
  const core = testCore({ wrap: damaging })
  await room(core).start()
  const again = await core.restart()
  const { rows } = await again.value('ListContracts', { from: 0, limit: 10 })
  expect(rows.map(({ title }) => title)).toEqual([TERMS.title])
})
