/** The database behind the journal's back: to look at it, and to damage it. */
type Rows = readonly unknown[]

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

async function withRaw<Value>(name: string, work: (db: IDBDatabase) => Promise<Value>): Promise<Value> {
  const db = await done(indexedDB.open(name))
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** Every record of every table, and the native version. */
export function dump(
  name: string,
): Promise<{ readonly version: number; readonly tables: Readonly<Record<string, Rows>> }> {
  return withRaw(name, async (db) => {
    const tables: Record<string, Rows> = {}
    for (const table of [...db.objectStoreNames]) {
      tables[table] = await done(db.transaction(table).objectStore(table).getAll())
    }
    return { version: db.version, tables }
  })
}

/** Puts each record as `change` makes it; null deletes it. */
export function tamper<Stored>(name: string, table: string, change: (record: Stored) => unknown): Promise<void> {
  return withRaw(name, async (db) => {
    const transaction = db.transaction(table, 'readwrite')
    const store = transaction.objectStore(table)
    const [keys, records] = await Promise.all([done(store.getAllKeys()), done<Stored[]>(store.getAll())])
    for (const [index, record] of records.entries()) {
      const changed = change(record)
      if (changed === null) store.delete(keys[index] as IDBValidKey)
      else store.put(changed)
    }
    await completed(transaction)
  })
}

interface RawIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly unique: boolean
}

/** A table's layout as a version of the program made it, and its records. */
export interface RawTable {
  readonly keyPath: string | string[]
  readonly indexes: readonly RawIndex[]
  readonly records: Rows
}

export type RawTables = Readonly<Record<string, RawTable>>

/** Makes a database as an older or a later version of the program left it. */
export async function makeRaw(name: string, version: number, tables: RawTables): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const [table, { keyPath, indexes, records }] of Object.entries(tables)) {
      const store = request.result.createObjectStore(table, { keyPath })
      for (const { name: index, keyPath: path, unique } of indexes) store.createIndex(index, path, { unique })
      for (const record of records) store.put(record)
    }
  }
  const db = await done(request)
  db.close()
}

/** The layout of every table; with `dump`, all that it takes to freeze a database. */
export function layout(name: string): Promise<Readonly<Record<string, Omit<RawTable, 'records'>>>> {
  return withRaw(name, async (db) => {
    const tables: Record<string, Omit<RawTable, 'records'>> = {}
    for (const table of [...db.objectStoreNames]) {
      const store = db.transaction(table).objectStore(table)
      const indexes = [...store.indexNames].map((index) => {
        const { name: named, keyPath, unique } = store.index(index)
        return { name: named, keyPath, unique }
      })
      tables[table] = { keyPath: store.keyPath as string | string[], indexes }
    }
    return tables
  })
}

/** Until `end` is called, everything put or added fails as on a full disk. */
export function fillDisk(): { readonly end: () => void } {
  const { put, add } = IDBObjectStore.prototype
  const fail = () => {
    throw new DOMException('No space', 'QuotaExceededError')
  }
  IDBObjectStore.prototype.put = fail
  IDBObjectStore.prototype.add = fail
  return { end: () => Object.assign(IDBObjectStore.prototype, { put, add }) }
}

/** Until `end` is called, a transaction is aborted once its records were put, instead of committing. */
export function breakCommits(): { readonly end: () => void } {
  const { put } = IDBObjectStore.prototype
  const { commit } = IDBTransaction.prototype
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  }
  IDBTransaction.prototype.commit = function () {
    this.abort()
  }
  const end = () => {
    Object.assign(IDBObjectStore.prototype, { put })
    Object.assign(IDBTransaction.prototype, { commit })
  }
  return { end }
}
