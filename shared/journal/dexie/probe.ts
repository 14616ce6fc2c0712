import { isSchemaRecord, SCHEMA_VERSION } from '../schema'
import type { Engine } from './database'

/** Dexie multiplies its version numbers by ten. */
const NATIVE_PER_VERSION = 10

export type Probe =
  /** Nothing there: to be made. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'known' }
  | { readonly kind: 'newer' }
  /** The platform found it broken and has thrown it away: it says so once. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'damaged'; readonly reason: string }

/**
 * Looks before Dexie opens: Dexie would open a newer database silently, and the platform tells only once, in the
 * upgrade, that it has thrown damaged data away. Changes nothing: a database that isn't there is not made.
 */
export function probe(name: string, { indexedDB }: Engine): Promise<Probe> {
  return new Promise((resolve, reject) => {
    let absent: Probe | null = null
    const request = indexedDB.open(name)
    request.onupgradeneeded = (event) => {
      const loss = (event as IDBVersionChangeEvent & { readonly dataLoss?: string }).dataLoss ?? 'none'
      absent = loss === 'none' ? { kind: 'absent' } : { kind: 'lost' }
      request.transaction?.abort()
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (absent) resolve(absent)
      else reject(request.error)
    }
    request.onsuccess = () => {
      const db = request.result
      inspect(db)
        .then(resolve, reject)
        .finally(() => db.close())
    }
  })
}

async function inspect(db: IDBDatabase): Promise<Probe> {
  if (db.version > SCHEMA_VERSION * NATIVE_PER_VERSION) return { kind: 'newer' }
  if (!db.objectStoreNames.contains('meta')) return { kind: 'damaged', reason: 'its tables are missing' }
  const record = await new Promise<unknown>((resolve, reject) => {
    const request = db.transaction('meta', 'readonly').objectStore('meta').get('schema')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  if (!isSchemaRecord(record)) return { kind: 'damaged', reason: 'its version is not recorded' }
  return record.schema > SCHEMA_VERSION ? { kind: 'newer' } : { kind: 'known' }
}
