import type { Commit, Journal } from '../../shared/application/ports'
import { DamagedRecord } from '../../shared/journal/damagedRecord'
import { dexieJournal } from '../../shared/journal/journals'
import type { CommandId } from '../../shared/kernel/ids'
import { equal, rejection } from '../support/journal/asserts'
import { breakCommits, dump, fillDisk, makeRaw, tamper } from '../support/journal/rawDatabase'
import { note, start } from '../support/journal/stories'
import { opened, rowsOf } from './journalSuite'
import { logCases } from './logCases'
import { remadeCases } from './recallCases'

export interface DexieCase {
  readonly name: string
  /** With the name of a database that isn't there yet. */
  readonly run: (database: string) => Promise<void>
}

const first = start('a')
const second = note(first, 'second')
const other = start('b')

const connectTo = (database: string) => () => dexieJournal(database)

async function filled(
  database: string,
  appends: readonly (readonly Commit[])[] = [[first], [other], [second]],
): Promise<void> {
  const journal = await opened(connectTo(database))
  for (const commits of appends) await journal.append(commits, null)
  await journal.close()
}

/** Opening says `kind`, every call is refused, and not a record is touched. */
async function leftAlone(database: string, kind: 'newer' | 'damaged'): Promise<void> {
  const before = await dump(database)
  const journal = dexieJournal(database)
  const state = await journal.open()
  equal(state.kind, kind, 'state')
  const refusal = await rejection(journal.append([start('c')], null))
  equal(refusal.name, 'StoreFailure', 'an append')
  equal((await rejection(rowsOf(journal))).name, 'StoreFailure', 'rows')
  await journal.close()
  equal(await dump(database), before, 'the database')
}

async function whole(database: string): Promise<Journal> {
  const journal = await opened(connectTo(database))
  equal(await journal.readContract(first.contractId), second.contract, 'contract')
  return journal
}

type Stored = Readonly<Record<string, unknown>>
type Change = (record: Stored) => unknown

const onlyKey =
  (key: string, change: Change): Change =>
  (record) =>
    record.key === key ? change(record) : record
const ofFirst =
  (change: Change): Change =>
  (record) =>
    (record.contractId ?? record.id) === 'a' ? change(record) : record

const ofHead =
  (change: (head: Stored) => unknown): Change =>
  (batch) =>
    batch.seq === 3 ? { ...batch, head: change(batch.head as Stored) } : batch

const damages: readonly (readonly [string, string, Change])[] = [
  ['the head is gone', 'batches', ofHead(() => undefined)],
  ['the head is no head', 'batches', ofHead(() => ({ seq: 'x' }))],
  ['the head counts more batches', 'batches', ofHead((head) => ({ ...head, batches: Number(head.batches) + 1 }))],
  ['the head counts fewer contracts', 'batches', ofHead((head) => ({ ...head, contracts: 1 }))],
  ['the latest batch is gone, its head with it', 'batches', (batch) => (batch.seq === 3 ? null : batch)],
  ['all batches are gone', 'batches', () => null],
  ['the schema record is gone', 'meta', onlyKey('schema', () => null)],
  ['the schema record is no number', 'meta', onlyKey('schema', ({ key }) => ({ key, schema: '1' }))],
  ['an older batch is gone', 'batches', (batch) => (batch.seq === 1 ? null : batch)],
  ['all contracts are gone', 'contracts', () => null],
]

const brokenDocuments: readonly (readonly [string, (document: string) => unknown])[] = [
  ['no JSON', (document) => document.slice(1)],
  ['no text', () => 7],
  ['another format', (document) => document.replace('"format":1', '"format":9')],
  ['an unknown field', (document) => document.replace('"phase"', '"faze"')],
  ['figures that break D = E + P + R', (document) => document.replace('"deposited":"0.00"', '"deposited":"1.00"')],
  ['another contract’s', () => JSON.stringify({ format: 1, currency: 'USD', content: {} })],
]

/** Which record an error names as damaged; null: another error. */
function damaged(error: Error): readonly [string | null, number | null] | null {
  return error instanceof DamagedRecord ? [error.contractId, error.version] : null
}

export const dexieCases: readonly DexieCase[] = [
  {
    name: 'architecture 8: a database of a later native version is newer, and left alone',
    run: async (database) => {
      const meta = { keyPath: 'key', indexes: [], records: [{ key: 'schema', schema: 2 }] }
      await makeRaw(database, 20, { meta, wonders: { keyPath: 'id', indexes: [], records: [{ id: 1 }] } })
      await leftAlone(database, 'newer')
    },
  },
  {
    name: 'architecture 8: a schema record of a later program is newer, and left alone',
    run: async (database) => {
      await filled(database)
      await tamper<Stored>(
        database,
        'meta',
        onlyKey('schema', (record) => ({ ...record, schema: 2 })),
      )
      await leftAlone(database, 'newer')
    },
  },
  ...damages.map(([name, table, change]) => ({
    name: `damaged and left alone: ${name}`,
    run: async (database: string) => {
      await filled(database)
      await tamper<Stored>(database, table, change)
      await leftAlone(database, 'damaged')
    },
  })),
  {
    name: 'damaged: a database without our tables is not taken over',
    run: async (database) => {
      await makeRaw(database, 1, { things: { keyPath: 'id', indexes: [], records: [{ id: 1 }] } })
      await leftAlone(database, 'damaged')
    },
  },
  {
    name: 'damaged: data that the platform threw away is told, and no empty store put in its place',
    run: async (database) => {
      const told = Object.getOwnPropertyDescriptor(IDBVersionChangeEvent.prototype, 'dataLoss')
      Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', { configurable: true, get: () => 'total' })
      const journal = dexieJournal(database)
      try {
        const state = await journal.open()
        equal(state.kind, 'damaged', 'state')
        equal(state.kind === 'damaged' && state.message.includes('has thrown it away'), true, 'said')
      } finally {
        Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss')
        if (told) Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', told)
      }
      equal(
        (await indexedDB.databases()).some((one) => one.name === database),
        false,
        'made',
      )
    },
  },
  {
    name: 'damaged: a database that disappears while it is open is not made anew',
    run: async (database) => {
      const journal = await opened(connectTo(database))
      await journal.append([first], null)
      await dexieJournal(database).destroy()
      const failures = [
        await rejection(journal.append([second], null)),
        await rejection(journal.append([second], null)),
      ]
      equal(
        failures.map((one) => one.name),
        ['StoreFailure', 'StoreFailure'],
        'appends',
      )
      if (!failures[1]?.message.includes('disappeared')) throw new Error(`Said: ${failures[1]?.message}`)
      await journal.close()
    },
  },
  ...logCases,
  ...remadeCases,
  ...brokenDocuments.map(([name, spoil]) => ({
    name: `H2: a document is made anew from its events: ${name}`,
    run: async (database: string) => {
      await filled(database)
      await tamper<Stored>(
        database,
        'contracts',
        ofFirst((record) => ({ ...record, document: spoil(String(record.document)) })),
      )
      const journal = await whole(database)
      const third = note(second, 'third')
      equal(await journal.append([third], null), { kind: 'appended' }, 'the next append')
      equal(await journal.readContract(first.contractId), third.contract, 'the next document')
      await journal.close()
    },
  })),
  {
    name: 'H2: the events say which version a contract is at, not its document',
    run: async (database) => {
      await filled(database)
      await tamper<Stored>(
        database,
        'contracts',
        ofFirst((record) => ({ ...record, version: 9 })),
      )
      const journal = await whole(database)
      equal(await journal.append([note(first, 'late')], null), { kind: 'conflict' }, 'an old version')
      equal(await journal.append([note(second, 'third')], null), { kind: 'appended' }, 'the right version')
      await journal.close()
    },
  },
  {
    name: 'H1: events that were tampered with are named and not folded',
    run: async (database) => {
      await filled(database)
      const spoil = (record: Stored) => ({ ...record, events: String(record.events).replace('NoteAdded', 'NoteLost') })
      await tamper<Stored>(database, 'batches', ofFirst(spoil))
      const journal = await whole(database)
      const refused = await rejection(journal.readEvents(first.contractId))
      equal(damaged(refused), ['a', 1], 'events')
      equal((await journal.readEvents(other.contractId)).length, 1, 'the other contract')
      await journal.close()
      await tamper<Stored>(
        database,
        'contracts',
        ofFirst((record) => ({ ...record, document: '' })),
      )
      const again = await opened(connectTo(database))
      equal(damaged(await rejection(again.readContract(first.contractId))), ['a', 1], 'contract')
      equal(await again.readContract(other.contractId), other.contract, 'the other contract')
      await again.close()
    },
  },
  {
    name: 'rows are read from the contracts where a chunk is damaged, and the chunks are made anew',
    run: async (database) => {
      const commits = Array.from({ length: 1200 }, (_, index) => start(`c${index}`))
      await filled(database, [commits.slice(0, 600), commits.slice(600)])
      const chunks = (await dump(database)).tables.chunks
      equal(chunks?.length, 3, 'chunks')
      const expected = Object.fromEntries(commits.map((one) => [one.contractId, one.row]))
      const spoilt: readonly Change[] = [
        (chunk) => (chunk.number === 1 ? null : chunk),
        (chunk) => (chunk.number === 2 ? { ...chunk, rows: [] } : chunk),
        (chunk) => (chunk.number === 0 ? { ...chunk, rows: 'none' } : chunk),
      ]
      for (const change of spoilt) {
        await tamper<Stored>(database, 'chunks', change)
        const journal = await opened(connectTo(database))
        equal(Object.fromEntries(await rowsOf(journal)), expected, 'rows')
        await journal.close()
        equal((await dump(database)).tables.chunks, chunks, 'chunks made anew')
      }
    },
  },
  ...[
    { name: 'disk full', fault: fillDisk, says: 'space' },
    { name: 'a commit that breaks', fault: breakCommits, says: 'Try again' },
  ].map(({ name, fault, says }) => ({
    name: `${name}: refused with a sentence, nothing written, and it works again when the cause is gone`,
    run: async (database: string) => {
      const journal = await opened(connectTo(database))
      await journal.append([first], null)
      const before = await dump(database)
      const { end } = fault()
      const command = { id: 'one' as CommandId, answer: 'done' }
      try {
        for (const refused of [
          await rejection(journal.append([second], command)),
          await rejection(journal.writeText('a', 'b')),
        ]) {
          equal(refused.name, 'StoreFailure', 'name')
          if (!refused.message.includes(says)) throw new Error(`Said: ${refused.message}`)
        }
      } finally {
        end()
      }
      equal(journal.recallContract(first.contractId), null, 'remembered')
      equal(await dump(database), before, 'the database')
      equal(await journal.append([second], command), { kind: 'appended' }, 'afterwards')
      await journal.writeText('a', 'b')
      await journal.close()
      await (await whole(database)).close()
    },
  })),
  {
    name: 'a journal that is closed refuses',
    run: async (database) => {
      const journal = dexieJournal(database)
      equal((await rejection(journal.append([first], null))).name, 'StoreFailure', 'before it is opened')
      await journal.open()
      await journal.close()
      equal((await rejection(journal.readText('a'))).name, 'StoreFailure', 'after it is closed')
    },
  },
]
