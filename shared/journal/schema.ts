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
      batches: '[contractId+version], &seq, &commandId',
      contracts: 'id, seq',
      chunks: 'number',
      texts: 'key',
      meta: 'key',
    },
    upgrade: null,
  },
]

export const SCHEMA_VERSION = Math.max(...LADDER.map((step) => step.version))

/** What the tables must hold after an append. */
export interface Head {
  /** Of the latest commit: commits are numbered over the whole store. */
  readonly seq: number
  readonly batches: number
  readonly contracts: number
  /** How many places were given. */
  readonly places: number
}

/** What the first batch of an append carries for all of it. */
export interface AppendMark {
  /** Of the first commit. Unique: a writer that doesn't know of another's append can't take its turn. */
  readonly seq: number
  readonly head: Head
  readonly commandId?: string
  readonly answer?: string
}

/**
 * One append to one contract; the compound key lets a second writer at the same version fail. An append that is of no
 * contract, and what is left of one whose contract was removed, belongs to NO_CONTRACT, with its number as version.
 */
export interface StoredBatch extends Partial<AppendMark> {
  readonly contractId: string
  readonly version: number
  readonly count: number
  readonly events: string
}

export const NO_CONTRACT = ''

export interface StoredContract {
  readonly id: string
  /** Of the commit that wrote it. */
  readonly seq: number
  /** Counts contracts as they were made, and so says in which chunk its row lies. */
  readonly place: number
  readonly version: number
  readonly document: string
  readonly row: string
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

export interface SchemaRecord {
  readonly key: 'schema'
  readonly schema: number
}

/** The chunks hold the rows of all commits up to this one. */
export interface Snapshot {
  readonly key: 'snapshot'
  readonly seq: number
}

export type MetaRecord = SchemaRecord | Snapshot

/** Of chunks. Events and documents carry the format of their texts. */
export const CHUNK_FORMAT = 1
export const EMPTY_HEAD: Head = { seq: 0, batches: 0, contracts: 0, places: 0 }

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0

export function isHead(record: unknown): record is Head {
  if (typeof record !== 'object' || record === null) return false
  const { seq, batches, contracts, places } = record as Partial<Head>
  return [seq, batches, contracts, places].every(isCount)
}

export function isSchemaRecord(record: unknown): record is SchemaRecord {
  const schema = typeof record === 'object' && record !== null ? (record as Partial<SchemaRecord>).schema : null
  return isCount(schema) && schema !== 0
}

export function isSnapshot(record: unknown): record is Snapshot {
  return typeof record === 'object' && record !== null && isCount((record as Partial<Snapshot>).seq)
}
