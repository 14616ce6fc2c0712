import type { StoredBatch, StoredContract } from '../schema'
import { type Database, DURABILITY } from './database'

/**
 * One strict transaction past Dexie's own, which costs half as much again: nothing is read, so the commit is asked for
 * at once. Rejects with a ConstraintError where another writer has taken a key.
 */
export function write(
  db: Database,
  batches: readonly StoredBatch[],
  contracts: readonly StoredContract[],
  drops: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const names = [db.batches.name, db.contracts.name, ...(drops.length > 0 ? [db.texts.name] : [])]
    const transaction = db.backendDB().transaction(names, 'readwrite', { durability: DURABILITY })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted'))
    try {
      const [batchStore, contractStore, textStore] = names.map((name) => transaction.objectStore(name))
      for (const batch of batches) batchStore?.add(batch)
      for (const contract of contracts) contractStore?.put(contract)
      for (const key of drops) textStore?.delete(key)
      transaction.commit()
    } catch (cause) {
      reject(cause)
      transaction.abort()
    }
  })
}
