import type { Transaction } from 'dexie'

/** One rung of the ladder. Never changed once shipped: a new version is a new rung, with a test in tests/migration. */
interface SchemaStep {
  readonly version: number
  /** Tables that are new or indexed otherwise; Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null
}

export const LADDER: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      batches: '[contractId+version]',
      contracts: 'id, seq',
      answers: 'id',
      chunks: 'number',
      texts: 'key',
      meta: 'key',
    },
    upgrade: null,
  },
]

export const SCHEMA_VERSION = Math.max(...LADDER.map((step) => step.version))

/** One append to one contract; the compound key lets a second writer at the same version fail. */
export interface StoredBatch {
  readonly contractId: string
  readonly version: number
  readonly count: number
  readonly events: string
  readonly commandId: string | null
}

export interface StoredContract {
  readonly id: string
  /** The number of the commit that wrote it, counted over the whole store. */
  readonly seq: number
  /** Counts contracts as they were made, and so says in which chunk its row lies. */
  readonly place: number
  readonly version: number
  readonly document: string
  readonly row: string
}

export interface StoredAnswer {
  readonly id: string
  readonly answer: string
}

/** Rows of neighbouring places, so that the list of contracts is read in a few large records. */
export interface StoredChunk {
  readonly number: number
  readonly format: number
  readonly ids: readonly string[]
  readonly rows: readonly string[]
}

export interface StoredText {
  readonly key: string
  readonly text: string
}

/** What the tables must hold; written with every change of them. */
export interface Head {
  readonly key: 'head'
  readonly format: number
  readonly seq: number
  readonly batches: number
  readonly contracts: number
  /** How many places were given. */
  readonly places: number
}

export interface SchemaRecord {
  readonly key: 'schema'
  readonly schema: number
}

/** The chunks hold the rows of all commits up to this one. */
export interface Snapshot {
  readonly key: 'snapshot'
  readonly seq: number
}

export type MetaRecord = Head | SchemaRecord | Snapshot

export const RECORD_FORMAT = 1
export const EMPTY_HEAD: Head = { key: 'head', format: RECORD_FORMAT, seq: 0, batches: 0, contracts: 0, places: 0 }

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0

export function isHead(record: unknown): record is Head {
  if (typeof record !== 'object' || record === null) return false
  const { format, seq, batches, contracts, places } = record as Partial<Head>
  return format === RECORD_FORMAT && [seq, batches, contracts, places].every(isCount)
}

export function isSchemaRecord(record: unknown): record is SchemaRecord {
  const schema = typeof record === 'object' && record !== null ? (record as Partial<SchemaRecord>).schema : null
  return isCount(schema) && schema !== 0
}

export function isSnapshot(record: unknown): record is Snapshot {
  return typeof record === 'object' && record !== null && isCount((record as Partial<Snapshot>).seq)
}
