import type { Signal } from '../ipc/signals'
import type { CommandId, ContractId } from '../kernel/ids'
import type { Contract } from '../rules/contract'
import type { ContractEvent } from '../rules/events'

/** Events of one contract to append, with what they make of it. */
export interface Commit {
  readonly contractId: ContractId
  /** The contract's version the events follow; 0: it is new. */
  readonly expectedVersion: number
  readonly events: readonly ContractEvent[]
  /** The contract after the events. */
  readonly contract: Contract
  /** The portfolio's line for it, as the application writes it; opaque to the journal. */
  readonly row: string
}

/** The command that made the commits, and its answer, kept so that it can be answered again. */
export interface AnsweredCommand {
  readonly id: CommandId
  readonly answer: string
  /** Keys of texts that go with it: a draft that is sent. */
  readonly drops?: readonly string[]
}

export type AppendOutcome =
  | { readonly kind: 'appended' }
  /** Another writer was first: nothing was written. */
  | { readonly kind: 'conflict' }
  /** The command was done before: nothing was written, this is what it answered. */
  | { readonly kind: 'repeated'; readonly answer: string }

/** `newer`: written by a later program. `damaged`: fails its checks. Both leave the store untouched. */
export type JournalState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'newer'; readonly message: string }
  | { readonly kind: 'damaged'; readonly message: string }
  | { readonly kind: 'unavailable'; readonly message: string }

/**
 * Where events live. Append-only but for `remove`. An append is one transaction, durable when it answers: events,
 * contract documents, rows, head, the command's answer and the texts it drops, or none of them (architecture, 2 and 3).
 * Rejects with StoreFailure where the store can't write or read; nothing was written then.
 */
export interface Journal {
  open(): Promise<JournalState>
  append(commits: readonly Commit[], command: AnsweredCommand | null): Promise<AppendOutcome>
  readContract(id: ContractId): Promise<Contract | null>
  /**
   * As last read or appended here, without asking the store; null: not remembered. Another writer may have changed it
   * since: what is appended on it is then a conflict, and what is refused on it says nothing.
   */
  recallContract(id: ContractId): Contract | null
  /** In the order of their versions; empty for an unknown contract. */
  readEvents(id: ContractId): Promise<readonly ContractEvent[]>
  readAnswer(id: CommandId): Promise<string | null>
  /** Every contract's row, in parts as they are read, the order of no meaning. */
  readRows(each: (rows: readonly { readonly id: ContractId; readonly row: string }[]) => void): Promise<void>
  /** All or none: `conflict` where one of them is not at the version named. For take-backs (imports) and rule C3 only. */
  remove(contracts: readonly { readonly id: ContractId; readonly version: number }[]): Promise<'removed' | 'conflict'>
  /** Texts beside the events: settings, parties, drafts, import records. Keys are paths: `draft/ID`. Null: none. */
  readText(key: string): Promise<string | null>
  /** Durable when it answers. Null deletes. */
  writeText(key: string, text: string | null): Promise<void>
  /** As `writeText`, all or none. */
  writeTexts(texts: readonly { readonly key: string; readonly text: string | null }[]): Promise<void>
  readTexts(prefix: string): Promise<readonly { readonly key: string; readonly text: string }[]>
  close(): Promise<void>
  /** Deletes the whole store; for the sample workspace alone. */
  destroy(): Promise<void>
}

/** The store can't be read or written just now: disk full, closed, quota. Carries a sentence for the user. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
}

export interface Clock {
  /** ISO 8601 instant, UTC. */
  now(): string
  /** The local calendar day, `YYYY-MM-DD`. */
  today(): string
}

export interface Ids {
  /** 1 to 64 characters of A–Z a–z 0–9 _ -; never the same twice. */
  next(): string
}

export interface Notifier {
  signal(signal: Signal): void
}

/** Journals by name: the user's own and the samples'. */
export interface Journals {
  open(name: 'own' | 'samples'): Journal
}

/** What a host gives the core. */
export interface CorePorts {
  readonly journals: Journals
  readonly clock: Clock
  readonly ids: Ids
  readonly notifier: Notifier
  /** As the user's system writes numbers and days: a BCP 47 tag. */
  readonly systemLocale: string
  /** Whether every answer is checked against its shape in the table: in development and tests. */
  readonly checksAnswers?: boolean
}
