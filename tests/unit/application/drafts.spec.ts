import { describe, expect, it } from 'vitest'
import { draftOf, type Row, room } from './room'
import { type TestCore, TODAY, testCore } from './testCore'

const DESIGN: Row = ['m1', 'Design', '420.00', '2025-12-01']
const BUILD: Row = ['m2', 'Build', '600.00']
const OURS = { contractId: 'c1', side: 'client' } as const
const THEIRS = { contractId: 'c1', side: 'freelancer' } as const

const typed = (title = 'Design') => ({
  locale: 'de-DE',
  base: 1,
  rows: [{ id: 'm1', title, description: '', amount: '1.', due: 'soon' }],
  dragged: [],
})
const save = (writer: string, follows: string | null, title?: string) => ({
  ...OURS,
  writer,
  follows,
  draft: typed(title),
})
const send = (base: number, rows: readonly Row[], commandId = 'send') => {
  const act = { type: 'SendChanges' as const, draft: draftOf(base, rows), agreed: false }
  return { ...OURS, commandId, on: TODAY, note: null, act }
}
const title = async (core: TestCore) => (await core.value('GetDraft', OURS))?.rows[0]?.title

async function planned() {
  const core = testCore()
  const contract = room(core)
  await contract.start()
  await contract.plan([DESIGN, BUILD])
  return { core, contract }
}

describe('drafts', () => {
  it('P3: are kept just as typed through a restart', async () => {
    const { core } = await planned()
    await core.value('SaveDraft', save('w1', null))
    const again = await core.restart()
    expect(await again.value('GetDraft', OURS)).toEqual({ ...typed(), writer: 'w1' })
    expect((await room(again).view()).hasDraft).toBe(true)
  })

  it('P3: sending takes the draft with it, a refused sending does not (H3)', async () => {
    const { core, contract } = await planned()
    await core.value('SaveDraft', save('w1', null))
    expect(await core.refusal('PerformAct', send(1, [DESIGN, BUILD]))).toMatchObject({ code: 'no-changes' })
    expect(await title(core)).toBe('Design')
    await core.value('PerformAct', send(1, [BUILD]))
    expect(await core.value('GetDraft', OURS)).toBeNull()
    expect((await contract.view()).hasDraft).toBe(false)
  })

  it('W2, H3: what is recorded for the other side leaves our draft, and theirs is not ours', async () => {
    const { core, contract } = await planned()
    await core.value('SaveDraft', { ...save('w1', null, 'Ours') })
    expect(await core.value('GetDraft', THEIRS)).toBeNull()
    await core.value('SaveDraft', { ...THEIRS, writer: 'w2', follows: null, draft: typed('Theirs') })
    await contract.propose([DESIGN])
    expect(await core.value('GetDraft', THEIRS)).toBeNull()
    expect(await title(core)).toBe('Ours')
    expect((await contract.view()).hasDraft).toBe(true)
  })

  it('H3: changes sent again with the same id leave the draft that was begun since', async () => {
    const { core } = await planned()
    const done = await core.value('PerformAct', send(1, [BUILD]))
    await core.value('SaveDraft', save('w1', null))
    expect(await core.value('PerformAct', send(1, [BUILD]))).toEqual(done)
    expect(await title(core)).toBe('Design')
  })

  it('H3: one that another window has saved since is neither written over nor discarded', async () => {
    const { core } = await planned()
    await core.value('SaveDraft', save('left', null, 'Left'))
    await core.value('SaveDraft', save('right', 'left', 'Right'))
    for (const refusal of [
      await core.refusal('SaveDraft', save('left', null)),
      await core.refusal('SaveDraft', save('left', 'left')),
      await core.refusal('DiscardDraft', { ...OURS, writer: 'left', follows: 'left' }),
    ])
      expect(refusal).toMatchObject({ code: 'draft-moved-on', rule: null })
    expect(await title(core)).toBe('Right')
    await core.value('SaveDraft', save('right', 'left', 'Right again'))
    await core.value('SaveDraft', save('left', 'right', 'Kept mine'))
    expect(await title(core)).toBe('Kept mine')
  })

  it('H3: one that was discarded elsewhere is not brought back unseen', async () => {
    const { core } = await planned()
    await core.value('SaveDraft', save('left', null))
    await core.value('DiscardDraft', { ...OURS, writer: 'right', follows: 'left' })
    expect(await core.refusal('SaveDraft', save('left', 'left'))).toMatchObject({ code: 'draft-moved-on' })
  })

  it('P13: more rows than a plan may have are kept, and refused by the rule', async () => {
    const { core } = await planned()
    const rows = Array.from({ length: 2_500 }, (_, index): Row => [`r${index}`, 'Row', '10.00'])
    const [row] = typed().rows
    const many = {
      ...typed(),
      rows: rows.map(([id]) => ({ ...row, id, title: 'Row', description: '', amount: '10', due: '' })),
    }
    await core.value('SaveDraft', { ...OURS, writer: 'w1', follows: null, draft: many })
    expect(await core.refusal('PerformAct', send(1, rows))).toMatchObject({ code: 'too-many-milestones', rule: 'P13' })
    const text = rows.map(() => 'Row\t10.00').join('\n')
    expect(await core.refusal('ReadPastedRows', { text, locale: 'en-US' })).toMatchObject({ rule: 'P13' })
    const long = send(1, [['m1', 'Design', '1'.repeat(2_001)]])
    expect(await core.refusal('PerformAct', long)).toMatchObject({ rule: 'A4', at: { field: 'amount' } })
  })

  it('are refused for a contract that is not there, and discarding twice is no fault', async () => {
    const { core } = await planned()
    expect(await core.refusal('SaveDraft', { ...save('w1', null), contractId: 'gone' })).toMatchObject({
      code: 'contract-unknown',
    })
    await core.value('DiscardDraft', { ...OURS, writer: 'w1', follows: null })
    await core.value('DiscardDraft', { ...OURS, writer: 'w1', follows: 'w0' })
  })
})
