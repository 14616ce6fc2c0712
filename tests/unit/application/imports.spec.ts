import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { room } from './room'
import { testCore } from './testCore'

const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: 'client' as const }
const file = (name: string) => readFileSync(new URL(`../../../resources/samples/${name}`, import.meta.url), 'utf8')

async function staged() {
  const core = testCore({ today: '2026-11-21' })
  const text = file('agency-en.csv')
  const preview = await core.value('PreviewImport', { stagedId: 's1', fileName: 'agency-en.csv', text, options })
  return { core, preview }
}

describe('imports', () => {
  it('are previewed, run, listed, and taken back whole until touched', async () => {
    const { core, preview } = await staged()
    expect(preview.contracts).toHaveLength(40)
    const result = await core.value('RunImport', { stagedId: 's1', importId: 'i1', options })
    expect(result).toMatchObject({ imported: 40, cancelled: false })
    expect(core.signals.some((signal) => signal.type === 'progress' && signal.job === 'i1')).toBe(true)
    const again = await core.restart('2026-11-21')
    expect(await again.value('GetWorkspace', {})).toMatchObject({
      contracts: 40,
      imports: [{ importId: 'i1', fileName: 'agency-en.csv', contracts: 40 }],
    })
    await again.value('TakeBackImport', { importId: 'i1' })
    expect(await again.value('GetWorkspace', {})).toMatchObject({ contracts: 0, imports: [] })
  })

  it('of one day are listed with the latest first', async () => {
    const core = testCore({ today: '2026-11-21' })
    for (const [importId, title] of [
      ['a', 'First'],
      ['c', 'Second'],
      ['b', 'Third'],
    ] as const) {
      const text = `Contract,Client,Freelancer,Our side,Currency,Milestone,Amount\n${title},B,C,client,USD,D,5.00`
      await core.value('PreviewImport', { stagedId: importId, fileName: `${title}.csv`, text, options })
      await core.value('RunImport', { stagedId: importId, importId, options })
    }
    const workspace = await core.value('GetWorkspace', {})
    expect(workspace).toMatchObject({
      imports: [{ fileName: 'Third.csv' }, { fileName: 'Second.csv' }, { fileName: 'First.csv' }],
    })
  })

  it('answer the same when run twice with one id', async () => {
    const { core } = await staged()
    const run = { stagedId: 's1', importId: 'i1', options }
    const first = await core.value('RunImport', run)
    expect(await core.value('RunImport', run)).toEqual(first)
    expect(await core.value('GetWorkspace', {})).toMatchObject({ contracts: 40 })
  })

  it('are judged anew where anything they were previewed by is another', async () => {
    const { core, preview } = await staged()
    const [first] = preview.contracts
    const terms = {
      title: first?.title,
      client: first?.client,
      freelancer: first?.freelancer,
      currency: first?.currency,
    }
    const rest = { ourSide: 'client', reference: null, notes: null, tags: [], budget: null, minimum: null }
    const started = { commandId: 'c1', contractId: 'own', on: '2026-11-21', terms: { ...terms, ...rest } }
    await core.value('StartContract', started as never)
    const result = await core.value('RunImport', { stagedId: 's1', importId: 'i1', options })
    expect(result).toMatchObject({ imported: 39, skipped: 1 })

    const { core: other } = await staged()
    const { ourSide: _, ...mapping } = preview.mapping
    const asFreelancer = { ...options, mapping, ourSide: 'freelancer' as const }
    await other.value('RunImport', { stagedId: 's1', importId: 'i1', options: asFreelancer })
    const { rows } = await other.value('ListContracts', { from: 0, limit: 100 })
    expect(new Set(preview.contracts.map(({ ourSide }) => ourSide)).size).toBe(2)
    expect(new Set(rows.map(({ ourSide }) => ourSide))).toEqual(new Set(['freelancer']))
  })

  it('are judged anew on another day: what was still to come may have come', async () => {
    const core = testCore({ today: '2026-11-20' })
    const text =
      'Contract,Client,Freelancer,Our side,Currency,Milestone,Amount,Funded on\nA,B,C,client,USD,D,5.00,2026-11-21'
    const preview = await core.value('PreviewImport', { stagedId: 's1', fileName: 'a.csv', text, options })
    expect(preview.contracts).toEqual([])
    core.setToday('2026-11-21')
    expect(await core.value('RunImport', { stagedId: 's1', importId: 'i1', options })).toMatchObject({ imported: 1 })
  })

  it('of one file are not run twice at once, nor under another workspace', async () => {
    const { core } = await staged()
    const running = core.value('RunImport', { stagedId: 's1', importId: 'i1', options })
    const [second, entering] = await Promise.all([
      core.refusal('RunImport', { stagedId: 's1', importId: 'i2', options }),
      core.refusal('EnterSamples', {}),
    ])
    expect([second.code, entering.code]).toEqual(['import-running', 'import-running'])
    await running
    expect(await core.refusal('RunImport', { stagedId: 's1', importId: 'i2', options })).toMatchObject({
      code: 'import-not-staged',
    })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ contracts: 40, samples: false })
  })

  it('can no longer be taken back once a contract of it is touched', async () => {
    const { core } = await staged()
    await core.value('RunImport', { stagedId: 's1', importId: 'i1', options })
    const [row] = (await core.value('ListContracts', { from: 0, limit: 1 })).rows
    const upkeep = { type: 'AddNote' as const, text: 'Called', corrects: null }
    await core.value('KeepContract', { commandId: 'touch', contractId: row?.id ?? '', upkeep })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ imports: [] })
    expect(await core.refusal('TakeBackImport', { importId: 'i1' })).toMatchObject({ code: 'import-touched' })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ contracts: 40 })
  })

  it('let acts have their turn, and are removed again when cancelled', async () => {
    const { core } = await staged()
    await room(core).start({ title: 'Beside' })
    const running = core.value('RunImport', { stagedId: 's1', importId: 'i1', options })
    const cancelling = core.value('CancelImport', { importId: 'i1' })
    await cancelling
    expect(await running).toMatchObject({ cancelled: true, imported: 0 })
    expect(await core.value('GetWorkspace', {})).toMatchObject({ contracts: 1, imports: [] })
  })

  it('need a file that was staged, and say what is wrong with one that can’t be read', async () => {
    const core = testCore()
    const run = { stagedId: 'never', importId: 'i1', options }
    expect(await core.refusal('RunImport', run)).toMatchObject({ code: 'import-not-staged' })
    const empty = { stagedId: 's1', fileName: 'x.csv', text: '', options }
    expect(await core.refusal('PreviewImport', empty)).toMatchObject({ code: 'file-empty' })
  })
})
