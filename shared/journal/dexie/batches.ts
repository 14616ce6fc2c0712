import { Dexie } from 'dexie'
import type { AnsweredCommand } from '../../application/ports'
import { type AppendMark, type Head, NO_CONTRACT, type StoredBatch } from '../schema'
import type { Database } from './database'

export function batchesOf(db: Database, contractId: string) {
  return db.batches.where('[contractId+version]').between([contractId, Dexie.minKey], [contractId, Dexie.maxKey])
}

/** One past the last event. */
export async function versionOf(db: Database, contractId: string): Promise<number> {
  const last = await batchesOf(db, contractId).last()
  return last ? last.version + last.count : 0
}

export function markOf(seq: number, head: Head, command: AnsweredCommand | null): AppendMark {
  return command ? { seq, head, commandId: command.id, answer: command.answer } : { seq, head }
}

/** Keeps an append's number taken, and its command answered, where there are no events of it. */
export function markBatch(mark: AppendMark): StoredBatch {
  return { contractId: NO_CONTRACT, version: mark.seq, count: 0, events: '', ...mark }
}
