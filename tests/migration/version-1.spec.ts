import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { dexieJournal } from '../../shared/journal/journals'
import { SCHEMA_VERSION } from '../../shared/journal/schema'
import type { CommandId, ContractId } from '../../shared/kernel/ids'
import { fold } from '../../shared/rules/evolve'
import { thaw } from '../support/journal/frozen'
import { dump, layout } from '../support/journal/rawDatabase'
import { note } from '../support/journal/stories'

const DATABASE = 'version-1'
const [LONG, RETURNED, IMPORTED] = ['long', 'returned', 'import-2'] as [ContractId, ContractId, ContractId]

async function migrated() {
  const journal = dexieJournal(DATABASE)
  expect(await journal.open()).toEqual({ kind: 'ready' })
  return journal
}

beforeEach(async () => {
  await dexieJournal(DATABASE).destroy()
  await thaw(DATABASE, 1)
})

test('the contracts of version 1 are there, each equal to what its events make', async () => {
  const journal = await migrated()
  for (const id of [LONG, RETURNED, IMPORTED]) {
    const contract = await journal.readContract(id)
    expect(contract).not.toBeNull()
    expect(contract).toEqual(fold(await journal.readEvents(id)))
  }
  const long = await journal.readContract(LONG)
  expect(long?.terms.title).toBe('Website, phase 1')
  expect(long?.phase).toBe('ended')
  expect(long?.money).toEqual({ deposited: 49_000n, reserved: 0n, carried: 0n, paid: 7_001n, refunded: 41_999n })
  expect((await journal.readContract(RETURNED))?.money.refunded).toBe(1_500n)
  await journal.close()
})

test('rows, answers and texts of version 1 are there, and what was removed is not', async () => {
  const journal = await migrated()
  const rows = new Map<string, string>()
  await journal.readRows((part) => {
    for (const { id, row } of part) rows.set(id, row)
  })
  expect([...rows.keys()].sort()).toEqual([IMPORTED, LONG, RETURNED])
  expect(rows.get(LONG)).toBe('{"title":"Website, phase 1","version":27}')
  expect(await journal.readAnswer('import' as CommandId)).toBe('{"ok":true,"value":3}')
  expect(await journal.readContract('import-0' as ContractId)).toBeNull()
  expect(await journal.readTexts('')).toEqual([
    { key: 'draft/returned', text: '{"base":1}' },
    { key: 'settings', text: '{"locale":"de-DE"}' },
  ])
  await journal.close()
})

test('a store of version 1 is written to as any other', async () => {
  const journal = await migrated()
  const contract = await journal.readContract(IMPORTED)
  if (!contract) throw new Error('Not there')
  const next = note({ contractId: IMPORTED, expectedVersion: 0, events: [], contract, row: '' }, 'after the update')
  expect(await journal.append([next], null)).toEqual({ kind: 'appended' })
  await journal.close()
  const again = await migrated()
  expect(await again.readContract(IMPORTED)).toEqual(next.contract)
  await again.close()
})

test('the store of version 1, migrated, has the layout of a new one', async () => {
  await (await migrated()).close()
  const fresh = dexieJournal('fresh')
  await fresh.open()
  await fresh.close()
  expect(await layout(DATABASE)).toEqual(await layout('fresh'))
  const { version, tables } = await dump(DATABASE)
  expect(version).toBe(SCHEMA_VERSION * 10)
  expect(tables.meta).toContainEqual({ key: 'schema', schema: SCHEMA_VERSION })
})
