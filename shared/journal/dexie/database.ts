import { Dexie, type Table } from 'dexie'
import {
  LADDER,
  type MetaRecord,
  SCHEMA_VERSION,
  type SchemaRecord,
  type StoredBatch,
  type StoredChunk,
  type StoredContract,
  type StoredText,
} from '../schema'

/** The platform's own IndexedDB, or one that a test brings. */
export interface Engine {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

export type Database = Dexie & {
  readonly batches: Table<StoredBatch, [string, number]>
  readonly contracts: Table<StoredContract, string>
  readonly chunks: Table<StoredChunk, number>
  readonly texts: Table<StoredText, string>
  readonly meta: Table<MetaRecord, string>
}

/** Acknowledged means on disk: the platform's default, relaxed, loses acknowledged writes in a power cut. */
export const DURABILITY = 'strict'

/**
 * Not opened yet. A database that is made anew has its schema record from its first transaction on. Only one
 * that was seen to be absent is made: Dexie reopens by itself, and would put an empty one in the place of one that is lost.
 */
export function database(name: string, engine: Engine, isAbsent: boolean): Database {
  const made = new Dexie(name, {
    ...engine,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: DURABILITY,
  }) as Database
  for (const { version, stores, upgrade } of LADDER) {
    const step = made.version(version).stores({ ...stores })
    if (upgrade) step.upgrade(upgrade)
  }
  let mayBeMade = isAbsent
  made.on('populate', (transaction) => {
    if (!mayBeMade) throw new Error('The database has disappeared')
    mayBeMade = false
    const schema: SchemaRecord = { key: 'schema', schema: SCHEMA_VERSION }
    transaction.table<MetaRecord>('meta').bulkAdd([schema, { key: 'snapshot', seq: 0 }])
  })
  return made
}
