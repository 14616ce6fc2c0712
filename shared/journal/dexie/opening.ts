import type { JournalState } from '../../application/ports'
import { type Head, isSnapshot } from '../schema'
import { type Database, DURABILITY, database, type Engine } from './database'
import { headOrNull } from './head'
import { probe } from './probe'
import { MESSAGES } from './texts'

export type Opened =
  | {
      readonly state: { readonly kind: 'ready' }
      readonly database: Database
      readonly head: Head
      readonly snapshot: number
      readonly isNew: boolean
    }
  | { readonly state: Exclude<JournalState, { kind: 'ready' }>; readonly database: null }

function closed(state: Exclude<JournalState, { kind: 'ready' }>): Opened {
  return { state, database: null }
}

/**
 * Opens a store that passes its checks; of any other it says what it is, and leaves it untouched. `mayBeAbsent`: one that
 * isn't there is made; otherwise it was there before, and has been lost.
 */
export async function openDatabase(name: string, engine: Engine, mayBeAbsent: boolean): Promise<Opened> {
  try {
    const found = await probe(name, engine)
    if (found.kind === 'newer') return closed({ kind: 'newer', message: MESSAGES.newer })
    if (found.kind === 'lost') return closed({ kind: 'damaged', message: MESSAGES.lost })
    if (found.kind === 'damaged') return closed({ kind: 'damaged', message: MESSAGES.damaged(found.reason) })
    const isAbsent = found.kind === 'absent'
    if (isAbsent && !mayBeAbsent) return closed({ kind: 'damaged', message: MESSAGES.damaged('it has disappeared') })
    return await openProbed(database(name, engine, isAbsent), isAbsent)
  } catch {
    return closed({ kind: 'unavailable', message: MESSAGES.unavailable })
  }
}

async function openProbed(db: Database, isNew: boolean): Promise<Opened> {
  try {
    await db.open()
    const checked = await check(db, isNew)
    if (checked.state.kind !== 'ready') db.close()
    return checked
  } catch (cause) {
    db.close()
    throw cause
  }
}

function check(db: Database, isNew: boolean): Promise<Opened> {
  return db.transaction('rw', [db.meta, db.batches, db.contracts], async (transaction) => {
    const durability: unknown = (transaction.idbtrans as IDBTransaction).durability
    if (durability !== undefined && durability !== DURABILITY)
      return closed({ kind: 'unavailable', message: MESSAGES.notDurable })
    const [head, snapshot, batches, contracts, [latest = 0]] = await Promise.all([
      headOrNull(db),
      db.meta.get('snapshot'),
      db.batches.count(),
      db.contracts.count(),
      db.contracts.orderBy('seq').reverse().limit(1).keys(),
    ])
    const damaged = (reason: string) => closed({ kind: 'damaged', message: MESSAGES.damaged(reason) })
    if (!head || !isSnapshot(snapshot)) return damaged('its head is broken')
    if (head.batches !== batches || head.contracts !== contracts || Number(latest) > head.seq)
      return damaged('contracts or events are missing')
    return { state: { kind: 'ready' }, database: db, head, snapshot: snapshot.seq, isNew }
  })
}
