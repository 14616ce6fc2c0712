/** IndexedDB without anything around it. */
function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Of the tables that hold contracts. */
const TABLES = ['batches', 'contracts', 'chunks'] as const
export type Records = Readonly<Record<string, readonly unknown[]>>

export async function recordsOf(name: string): Promise<Records> {
  const db = await done(indexedDB.open(name))
  const read = async (table: string) => [table, await done(db.transaction(table).objectStore(table).getAll())] as const
  const records = Object.fromEntries(await Promise.all(TABLES.map(read)))
  db.close()
  return records
}

/** What an act left: its events, and the contract after them. */
export async function lastOf(name: string): Promise<Records> {
  const { batches = [], contracts = [] } = await recordsOf(name)
  const newest = (all: readonly unknown[]) =>
    (all as { seq?: number }[]).toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0)).slice(-1)
  return { batches: newest(batches), contracts: newest(contracts) }
}

export async function bareStore(name: string) {
  const opening = indexedDB.open(name)
  opening.onupgradeneeded = () => {
    for (const table of TABLES) opening.result.createObjectStore(table, { autoIncrement: true })
  }
  const db = await done(opening)
  return {
    /** In one strict transaction; answers how long it took. */
    async write(records: Records): Promise<number> {
      const began = performance.now()
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction([...TABLES], 'readwrite', { durability: 'strict' })
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
        for (const [table, all] of Object.entries(records))
          for (const one of all) transaction.objectStore(table).put(one)
      })
      return performance.now() - began
    },
    close: () => db.close(),
  }
}
