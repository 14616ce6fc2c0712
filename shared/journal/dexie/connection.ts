import { type JournalState, StoreFailure } from '../../application/ports'
import type { Head } from '../schema'
import { type Database, database, type Engine } from './database'
import { startFreshLog } from './freshLog'
import { type Opened, openDatabase } from './opening'
import { MESSAGES, storeFailure } from './texts'

export interface Connection {
  open(): Promise<JournalState>
  /** Rejects with StoreFailure. A failure closes the database, for the platform may have; the next call opens it again. */
  use<Value>(work: (db: Database) => Promise<Value>): Promise<Value>
  /** As `use`, for work that writes: it waits until the log of an earlier run is left. */
  change<Value>(work: (db: Database) => Promise<Value>): Promise<Value>
  close(): Promise<void>
  destroy(): Promise<void>
}

export function connection(name: string, engine: Engine, onReady: (head: Head, snapshot: number) => void): Connection {
  let current: Promise<Opened> | null = null
  let isWanted = false
  let wasReady = false
  let leaving: Promise<void> | null = null

  const opened = (): Promise<Opened> => {
    if (current) return current
    const started = openDatabase(name, engine, !wasReady).then((result) => {
      if (result.database) {
        wasReady = true
        // Behind the first reads. A failure is harmless unless the last run was cut off within a record.
        if (!result.isNew) leaving = startFreshLog(engine).catch(() => {})
        onReady(result.head, result.snapshot)
      } else if (current === started) current = null
      return result
    })
    current = started
    return started
  }

  const close = async () => {
    isWanted = false
    wasReady = false
    const last = current
    current = null
    if (last) (await last).database?.close()
  }

  const use: Connection['use'] = async (work) => {
    if (!isWanted) throw new StoreFailure(MESSAGES.closed)
    const used = opened()
    const result = await used
    if (!result.database) throw new StoreFailure(result.state.message)
    try {
      return await work(result.database)
    } catch (cause) {
      if (!(cause instanceof StoreFailure)) {
        if (current === used) current = null
        result.database.close()
      }
      throw storeFailure(cause)
    }
  }

  return {
    open: async () => {
      isWanted = true
      return (await opened()).state
    },
    use,
    change: (work) =>
      use(async (db) => {
        await leaving
        return work(db)
      }),
    close,
    destroy: async () => {
      await close()
      await database(name, engine, false).delete()
    },
  }
}
