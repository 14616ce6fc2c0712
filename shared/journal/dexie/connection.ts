import { type JournalState, StoreFailure } from '../../application/ports'
import type { Database, Engine } from './database'
import { type Opened, openDatabase } from './opening'
import { MESSAGES, storeFailure } from './texts'

export interface Connection {
  open(): Promise<JournalState>
  /** Rejects with StoreFailure. A failure closes the database, for the platform may have; the next call opens it again. */
  use<Value>(work: (db: Database) => Promise<Value>): Promise<Value>
  close(): Promise<void>
  destroy(): Promise<void>
}

export function connection(name: string, engine: Engine, onOpen: (snapshot: number) => void): Connection {
  let opening: Promise<Opened> | null = null
  let wanted = false

  const opened = () => {
    opening ??= openDatabase(name, engine).then((result) => {
      if (result.database) onOpen(result.snapshot)
      else opening = null
      return result
    })
    return opened.current()
  }
  opened.current = () => opening as Promise<Opened>

  const drop = async () => {
    const last = opening
    opening = null
    if (last) (await last).database?.close()
  }

  return {
    open: async () => {
      wanted = true
      return (await opened()).state
    },
    use: async (work) => {
      if (!wanted) throw new StoreFailure(MESSAGES.closed)
      const { state, database } = await opened()
      if (!database) throw new StoreFailure(state.kind === 'ready' ? MESSAGES.closed : state.message)
      try {
        return await work(database)
      } catch (cause) {
        await drop()
        throw storeFailure(cause)
      }
    },
    close: async () => {
      wanted = false
      await drop()
    },
    destroy: async () => {
      wanted = false
      const { database } = await opened()
      await database?.delete()
      opening = null
    },
  }
}
