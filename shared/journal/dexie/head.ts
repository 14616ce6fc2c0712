import { DamagedRecord } from '../damagedRecord'
import { EMPTY_HEAD, type Head, isHead } from '../schema'
import type { Database } from './database'

/** The head of the latest append; null where it is none. Within a transaction on the batches. */
export async function headOrNull(db: Database): Promise<Head | null> {
  const latest = await db.batches.orderBy('seq').last()
  if (!latest) return EMPTY_HEAD
  return isHead(latest.head) ? latest.head : null
}

export async function readHead(db: Database): Promise<Head> {
  const head = await headOrNull(db)
  if (!head) throw new DamagedRecord(null, null, 'its head is broken')
  return head
}
