import { Dexie, type Table } from 'dexie'
import {
  EMPTY_HEAD,
  LADDER,
  type MetaRecord,
  SCHEMA_VERSION,
  type StoredAnswer,
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
  readonly answers: Table<StoredAnswer, string>
  readonly chunks: Table<StoredChunk, number>
  readonly texts: Table<StoredText, string>
  readonly meta: Table<MetaRecord, string>
}

/** Acknowledged means on disk: the platform's default, relaxed, loses acknowledged writes in a power cut. */
export const DURABILITY = 'strict'

/** Not opened yet. A database that is made anew has its head and schema record from its first transaction on. */
export function database(name: string, engine: Engine, ladder = LADDER): Database {
  const made = new Dexie(name, {
    ...engine,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: DURABILITY,
  }) as Database
  for (const { version, stores, upgrade } of ladder) {
    const step = made.version(version).stores({ ...stores })
    if (upgrade) step.upgrade(upgrade)
  }
  made.on('populate', (transaction) => {
    transaction.table('meta').bulkAdd([EMPTY_HEAD, { key: 'schema', schema: SCHEMA_VERSION }, { key: 'snapshot', seq: 0 }])
  })
  return made
}
