import { beforeEach, describe, expect, it } from 'vitest'
import {
  readImportRecord,
  readImportRecords,
  writeImportRecord,
} from '../../../../shared/application/import/importRecord'
import { type ImportPorts, runImport } from '../../../../shared/application/import/runImport'
import { takeBackImport } from '../../../../shared/application/import/takeBackImport'
import { undoUnfinishedImports } from '../../../../shared/application/import/undoImport'
import { draftedContracts } from '../../../../shared/application/plan/drafts'
import { type Journal, StoreFailure } from '../../../../shared/application/ports'
import { writerQueue } from '../../../../shared/application/writerQueue'
import { memoryJournal } from '../../../../shared/journal/journals'
import type { ContractId } from '../../../../shared/kernel/ids'
import { fold } from '../../../../shared/rules/evolve'
import { file, preview, row, sample, TODAY } from './support'

let journal: Journal
let ports: ImportPorts
let cancelled: boolean
let progress: string[]

beforeEach(async () => {
  journal = memoryJournal()
  await journal.open()
  cancelled = false
  progress = []
  let count = 0
  ports = {
    journal,
    ids: {
      next: () => {
        count += 1
        return `id-${count}`
      },
    },
    clock: { now: () => '2026-11-21T10:00:00.000Z', today: () => TODAY },
    rowOf: (contract) => JSON.stringify({ title: contract.terms.title }),
    progress: (done, total) => progress.push(`${done}/${total}`),
    isCancelled: () => cancelled,
  }
})

async function run(text: string, over: Partial<ImportPorts> = {}, importId = 'import-1') {
  return runImport(
    { importId, fileName: 'agency.csv', today: TODAY, import: await preview(text) },
    { ...ports, ...over },
  )
}

async function storedIds(): Promise<readonly ContractId[]> {
  const ids: ContractId[] = []
  await journal.readRows((rows) => ids.push(...rows.map(({ id }) => id)))
  return ids
}

const many = (contracts: number) =>
  file(...Array.from({ length: contracts }, (_, index) => row({ contract: `Site ${index}` })))

describe('runImport', () => {
  it('writes every contract, and its events make it', async () => {
    const result = await run(sample('agency-en'))
    expect(result).toEqual({
      ok: true,
      value: { importId: 'import-1', imported: 40, skipped: 0, refused: 0, cancelled: false },
    })
    const ids = await storedIds()
    expect(ids).toHaveLength(40)
    for (const id of ids) expect(fold(await journal.readEvents(id))).toEqual(await journal.readContract(id))
  })

  it('says how far it is, batch by batch', async () => {
    await run(many(450))
    expect(progress).toEqual(['200/450', '400/450', '450/450'])
  })

  it('makes a batch while the store, which does one thing after the other, writes the one before', async () => {
    const inTurn = writerQueue()
    let made = 0
    let tellAllMade = () => {}
    const allMade = new Promise<void>((resolve) => {
      tellAllMade = resolve
    })
    const busy: Journal = {
      ...journal,
      readText: (key) => inTurn(() => journal.readText(key)),
      append: (...given) => inTurn(() => allMade.then(() => journal.append(...given))),
    }
    const rowOf: ImportPorts['rowOf'] = (contract) => {
      made += 1
      if (made === 400) tellAllMade()
      return ports.rowOf(contract)
    }
    expect(await run(many(400), { journal: busy, rowOf })).toMatchObject({ value: { imported: 400 } })
  }, 20_000)

  it('sent twice, it answers the same and writes once', async () => {
    const first = await run(many(3))
    expect(await run(many(3))).toEqual(first)
    expect(await storedIds()).toHaveLength(3)
  })

  it('cancelled, at any batch, leaves nothing behind', async () => {
    const progressing = (done: number) => {
      cancelled = done >= 200
    }
    expect(await run(many(450), { progress: progressing })).toMatchObject({
      ok: true,
      value: { imported: 0, cancelled: true },
    })
    expect(await storedIds()).toEqual([])
    expect(await readImportRecords(journal)).toEqual([])
    cancelled = false
    expect(await run(many(150), { progress: progressing })).toMatchObject({ value: { imported: 150 } })
  })

  it('a store that fails in the midst leaves nothing behind', async () => {
    let appends = 0
    const failing = {
      ...journal,
      append: (...given: Parameters<Journal['append']>) => {
        appends += 1
        return appends === 2 ? Promise.reject(new StoreFailure('The disk is full.')) : journal.append(...given)
      },
    }
    await expect(run(many(450), { journal: failing })).rejects.toThrow('The disk is full.')
    expect(await storedIds()).toEqual([])
    expect(await readImportRecords(journal)).toEqual([])
  })

  it('a store that fails to note its end leaves nothing behind', async () => {
    const failing = {
      ...journal,
      writeText: (key: string, text: string | null) =>
        text?.includes('"imported"')
          ? Promise.reject(new StoreFailure('The disk is full.'))
          : journal.writeText(key, text),
    }
    await expect(run(many(3), { journal: failing })).rejects.toThrow('The disk is full.')
    expect(await storedIds()).toEqual([])
    expect(await readImportRecords(journal)).toEqual([])
  })

  it('broken off by the program’s end, it is undone when the store is opened again', async () => {
    await run(many(3))
    const record = await readImportRecord(journal, 'import-1')
    if (!record) throw new Error('No record')
    const unwritten = { id: 'never-written' as ContractId, version: 2 }
    await writeImportRecord(journal, { ...record, contracts: [...record.contracts, unwritten], result: null })
    expect(await undoUnfinishedImports(journal)).toHaveLength(3)
    expect(await storedIds()).toEqual([])
    expect(await readImportRecords(journal)).toEqual([])
  })

  it('is refused while something must be answered, and where nothing is new', async () => {
    expect(await run(file(row({ side: '' })))).toMatchObject({ ok: false, refusal: { code: 'import-unanswered' } })
    expect(await run(file(row({ amount: '1' })))).toMatchObject({ ok: false, refusal: { code: 'import-empty' } })
  })
})

describe('takeBackImport', () => {
  const takeBack = async () => takeBackImport('import-1', journal, await draftedContracts(journal))

  it('removes the whole import, once', async () => {
    await run(many(3))
    await run(file(row({ contract: 'Kept' })), {}, 'import-2')
    const gone = await takeBack()
    expect(gone.ok && gone.value).toHaveLength(3)
    expect(await storedIds()).toHaveLength(1)
    expect(await takeBack(), 'the same call again').toEqual({ ok: true, value: [] })
    expect(await storedIds()).toHaveLength(1)
  })

  it.each(['a later event', 'a draft'])(
    'is refused after %s, naming the contract, and removes nothing',
    async (touch) => {
      await run(many(3))
      const [id] = await storedIds()
      const contract = id && (await journal.readContract(id))
      const last = id && (await journal.readEvents(id)).at(-1)
      if (!contract || !last) throw new Error('Nothing was imported')
      if (touch === 'a draft') await journal.writeText(`draft/${contract.id}/freelancer`, '{}')
      else {
        const event = { ...last, version: contract.version, type: 'ContractArchived' } as const
        const archived = { ...contract, version: contract.version + 1, archived: true }
        const commit = {
          contractId: contract.id,
          expectedVersion: contract.version,
          events: [event],
          contract: archived,
          row: '{}',
        }
        expect(await journal.append([commit], null)).toEqual({ kind: 'appended' })
      }
      const refusal = await takeBack()
      expect(refusal).toMatchObject({ ok: false, refusal: { code: 'import-touched', rule: null } })
      expect(!refusal.ok && refusal.refusal.message).toContain(`“${contract.terms.title}”`)
      expect(await storedIds()).toHaveLength(3)
    },
  )
})
