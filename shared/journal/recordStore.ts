import type { AnsweredCommand, AppendOutcome, JournalState } from '../application/ports'

/** One contract's part of an append, as texts. */
export interface CommitRecord {
  readonly contractId: string
  readonly expectedVersion: number
  /** How many events `events` holds. */
  readonly count: number
  readonly events: string
  readonly document: string
  readonly row: string
}

/** The events of one append to one contract. */
export interface BatchRecord {
  /** Of the first event. */
  readonly version: number
  readonly count: number
  readonly events: string
}

export interface DocumentRecord {
  /** Null: the events are there, but no document. */
  readonly document: string | null
  /** As the events say: one past the last of them. */
  readonly version: number
}

export interface RowRecord {
  readonly id: string
  readonly row: string
}

export interface TextRecord {
  readonly key: string
  readonly text: string
}

/**
 * The journal's physics: texts and numbers only, so that it can be answered across a MessagePort. It knows versions,
 * and nothing of what the texts say. Every write is one transaction, durable when it answers; a call that fails
 * rejects with StoreFailure and has written nothing.
 */
export interface RecordStore {
  open(): Promise<JournalState>
  /** Each contract at most once. */
  commit(commits: readonly CommitRecord[], command: AnsweredCommand | null): Promise<AppendOutcome>
  readDocument(contractId: string): Promise<DocumentRecord | null>
  /** In the order of their versions. */
  readBatches(contractId: string): Promise<readonly BatchRecord[]>
  readAnswer(commandId: string): Promise<string | null>
  /** Each contract once, with its newest row; parts are handed on as they are read. */
  readRows(each: (rows: readonly RowRecord[]) => void): Promise<void>
  remove(contracts: readonly { readonly id: string; readonly version: number }[]): Promise<'removed' | 'conflict'>
  readText(key: string): Promise<string | null>
  writeText(key: string, text: string | null): Promise<void>
  writeTexts(texts: readonly { readonly key: string; readonly text: string | null }[]): Promise<void>
  readTexts(prefix: string): Promise<readonly TextRecord[]>
  close(): Promise<void>
  destroy(): Promise<void>
}
