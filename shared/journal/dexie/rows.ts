import { DamagedRecord } from '../damagedRecord'
import type { RowRecord } from '../recordStore'
import { isSnapshot } from '../schema'
import { chunksFor, rowsOf } from './chunks'
import type { Database } from './database'
import { readHead } from './head'

/** Chunk by chunk as they come, then the contracts written since. Answers whether the chunks were whole. */
export function readRows(db: Database, each: (rows: readonly RowRecord[]) => void): Promise<boolean> {
  return db.transaction('r', [db.batches, db.contracts, db.chunks, db.meta], async () => {
    const [head, snapshot] = await Promise.all([readHead(db), db.meta.get('snapshot')])
    const since = db.contracts.where('seq').above(isSnapshot(snapshot) ? snapshot.seq : 0)
    const changed = new Set(await since.primaryKeys())
    const handed = new Set<string>()
    const hand = (rows: readonly RowRecord[]) => {
      const fresh = rows.filter((one) => !handed.has(one.id))
      for (const one of fresh) handed.add(one.id)
      if (fresh.length > 0) each(fresh)
    }
    const ofContract = ({ id, row }: RowRecord): RowRecord => ({ id, row })

    const numbers = Array.from({ length: chunksFor(head.places) }, (_, number) => number)
    await Promise.all(
      numbers.map(async (number) =>
        hand((rowsOf(await db.chunks.get(number)) ?? []).filter((one) => !changed.has(one.id))),
      ),
    )
    if (changed.size > 0) hand((await since.toArray()).map(ofContract))
    const isWhole = handed.size === head.contracts
    if (!isWhole) hand((await db.contracts.toArray()).map(ofContract))
    if (handed.size !== head.contracts) throw new DamagedRecord(null, null, 'it holds contracts that are not there')
    return isWhole
  })
}
