import type { CommandId } from '../../kernel/ids'
import type { Head, StoredBatch } from '../schema'
import { batchesOf, markBatch, markOf } from './batches'
import { chunk, chunkOf, rowsOf } from './chunks'
import type { Database } from './database'
import { readHead } from './head'

type Named = { readonly id: string; readonly version: number }

async function removeRows(db: Database, ids: ReadonlySet<string>, places: readonly number[]): Promise<void> {
  const numbers = [...new Set(places.map(chunkOf))]
  const chunks = await db.chunks.bulkGet(numbers)
  const left = chunks.flatMap((stored) => {
    const rows = rowsOf(stored)
    return stored && rows
      ? [
          chunk(
            stored.number,
            rows.filter((one) => !ids.has(one.id)),
          ),
        ]
      : []
  })
  await db.chunks.bulkPut(left)
}

function marksIn(batches: readonly StoredBatch[]): readonly StoredBatch[] {
  return batches.flatMap(({ seq, head, commandId, answer = '' }) => {
    if (seq === undefined || !head) return []
    return [markBatch(markOf(seq, head, commandId === undefined ? null : { id: commandId as CommandId, answer }))]
  })
}

/** Answers the head after it, or null where a contract is not at the version named. */
export function remove(db: Database, contracts: readonly Named[]): Promise<Head | null> {
  return db.transaction('rw', [db.batches, db.contracts, db.chunks, db.meta], async () => {
    const versions = new Map(contracts.map(({ id, version }) => [id, version]))
    const ids = [...versions.keys()]
    const [before, found] = await Promise.all([readHead(db), db.contracts.bulkGet(ids)])
    const stored = found.flatMap((one) => (one && one.version === versions.get(one.id) ? [one] : []))
    if (stored.length !== ids.length) return null
    const batches = (await Promise.all(ids.map((id) => batchesOf(db, id).toArray()))).flat()
    const marks = marksIn(batches)
    const head: Head = {
      seq: before.seq + 1,
      batches: before.batches - batches.length + marks.length + 1,
      contracts: before.contracts - ids.length,
      places: before.places,
    }
    await db.batches.bulkDelete(batches.map((one) => [one.contractId, one.version]))
    await Promise.all([
      db.batches.bulkAdd([...marks, markBatch(markOf(head.seq, head, null))]),
      db.contracts.bulkDelete(ids),
      removeRows(
        db,
        new Set(ids),
        stored.map((one) => one.place),
      ),
    ])
    return head
  })
}
