import type { RowRecord } from '../recordStore'
import { CHUNK_FORMAT, isSnapshot, type StoredChunk, type StoredContract } from '../schema'
import type { Database } from './database'
import { readHead } from './head'

const ROWS_PER_CHUNK = 500

export function chunkOf(place: number): number {
  return Math.floor(place / ROWS_PER_CHUNK)
}

/** How many chunks that many places fill. */
export function chunksFor(places: number): number {
  return Math.ceil(places / ROWS_PER_CHUNK)
}

export function chunk(number: number, rows: readonly RowRecord[]): StoredChunk {
  return { number, format: CHUNK_FORMAT, ids: rows.map((one) => one.id), rows: rows.map((one) => one.row) }
}

/** Null where the chunk is missing or not as it was written: then the contracts themselves are read. */
export function rowsOf(stored: StoredChunk | undefined): readonly RowRecord[] | null {
  if (stored?.format !== CHUNK_FORMAT) return null
  const { ids, rows } = stored
  if (!Array.isArray(ids) || !Array.isArray(rows) || ids.length !== rows.length) return null
  if (![...ids, ...rows].every((one) => typeof one === 'string')) return null
  return ids.map((id, index) => ({ id, row: rows[index] as string }))
}

function byChunk(contracts: readonly StoredContract[]): ReadonlyMap<number, readonly StoredContract[]> {
  const groups = new Map<number, StoredContract[]>()
  for (const one of contracts) {
    const number = chunkOf(one.place)
    const group = groups.get(number)
    if (group) group.push(one)
    else groups.set(number, [one])
  }
  return groups
}

/**
 * Brings the chunks up to the latest commit, or makes them all anew, and answers that commit's number. Chunks can
 * always be made again from the contracts.
 */
export function rewriteChunks(db: Database, all: boolean): Promise<number> {
  return db.transaction('rw', [db.batches, db.contracts, db.chunks, db.meta], async () => {
    const [head, snapshot] = await Promise.all([readHead(db), db.meta.get('snapshot')])
    if (all) await db.chunks.clear()
    const since = all || !isSnapshot(snapshot) ? 0 : snapshot.seq
    const tail = byChunk(await db.contracts.where('seq').above(since).toArray())
    const before = await db.chunks.bulkGet([...tail.keys()])
    const chunks = [...tail].map(([number, contracts], index) => {
      const rows = new Map((rowsOf(before[index]) ?? []).map((one) => [one.id, one]))
      for (const { id, row } of contracts) rows.set(id, { id, row })
      return chunk(number, [...rows.values()])
    })
    await Promise.all([db.chunks.bulkPut(chunks), db.meta.put({ key: 'snapshot', seq: head.seq })])
    return head.seq
  })
}
