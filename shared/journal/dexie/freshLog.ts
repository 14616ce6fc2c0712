import type { Engine } from './database'

// Deleted after each use, and found again where that didn't come to pass.
const SCRATCH = 'tranche-fresh-log'
const STORE = 'filling'

/** Chromium's LevelDB begins another log after 4 MiB, and a third only once it needs nothing of the first any more. */
const MORE_THAN_TWO_LOGS = 9 * 1024 * 1024
/** What Chromium keeps beside its log, as a file, is longer than 64 KiB. */
const RECORD = 60_000
const RECORDS = Math.ceil(MORE_THAN_TWO_LOGS / RECORD)
const RECORDS_AT_ONCE = 18

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = (event) => {
      event.preventDefault()
      reject(request.error)
    }
  })
}

function openScratch({ indexedDB }: Engine): Promise<IDBDatabase> {
  const request = indexedDB.open(SCRATCH, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return done(request)
}

function fill(db: IDBDatabase, from: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'relaxed' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    const store = transaction.objectStore(STORE)
    for (let key = from; key < Math.min(RECORDS, from + RECORDS_AT_ONCE); key += 1) {
      // Chromium packs what repeats itself.
      store.put(crypto.getRandomValues(new Uint8Array(RECORD)), key)
    }
    transaction.commit()
  })
}

/**
 * Makes the platform leave the log that its last run wrote to, for one of its own: some 200 ms. A run that was killed may have
 * left half a record at its log's end. LevelDB takes no offence at that, but appends to the same log, and at the start after next finds
 * the half record followed by others: it is then broken, and Chromium throws all data of the program away
 * (google/leveldb, issue 1287). All databases of an origin share a log, so that a scratch one fills it.
 */
export async function startFreshLog(engine: Engine): Promise<void> {
  const db = await openScratch(engine)
  try {
    for (let from = 0; from < RECORDS; from += RECORDS_AT_ONCE) await fill(db, from)
  } finally {
    db.close()
    await done(engine.indexedDB.deleteDatabase(SCRATCH))
  }
}
