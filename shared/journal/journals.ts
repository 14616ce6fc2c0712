import type { Journal } from '../application/ports'
import type { Engine } from './dexie/database'
import { dexieRecords } from './dexieRecords'
import { type MemoryDatabase, memoryRecords } from './memoryRecords'
import { recordJournal } from './recordJournal'

/** Kept in IndexedDB under this name. */
export function dexieJournal(databaseName: string, engine?: Engine): Journal {
  return recordJournal(dexieRecords(databaseName, engine))
}

export function memoryJournal(kept?: MemoryDatabase): Journal {
  return recordJournal(memoryRecords(kept))
}
