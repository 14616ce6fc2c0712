import { batchesOf, versionOf } from './dexie/batches'
import { rewriteChunks } from './dexie/chunks'
import { commit, type Known, learnHead } from './dexie/commit'
import { connection } from './dexie/connection'
import type { Engine } from './dexie/database'
import { remove } from './dexie/remove'
import { readRows } from './dexie/rows'
import type { RecordStore } from './recordStore'
import { EMPTY_HEAD } from './schema'

/** How many commits the chunks may lag behind before they are rewritten. */
const LONGEST_TAIL = 200

function platform(): Engine {
  return { indexedDB, IDBKeyRange }
}

export function dexieRecords(name: string, engine: Engine = platform()): RecordStore {
  const known: Known = { head: EMPTY_HEAD, contracts: new Map() }
  let snapshot = 0
  let rewriting: Promise<void> = Promise.resolve()
  let isRewriteDue = false

  const { use, change, ...link } = connection(name, engine, (head, seq) => {
    snapshot = seq
    learnHead(known, head)
  })

  /** Behind the answers' back, one at a time. A failure is harmless: the tail stays longer, and the next append tries again. */
  const rewrite = (all: boolean) => {
    if (isRewriteDue) return
    isRewriteDue = true
    rewriting = rewriting.then(async () => {
      isRewriteDue = false
      try {
        snapshot = await change((db) => rewriteChunks(db, all))
      } catch {}
    })
  }

  return {
    open: link.open,
    commit: async (commits, command) => {
      const outcome = await change((db) => commit(db, commits, command, known))
      if (known.head.seq - snapshot > LONGEST_TAIL) rewrite(false)
      return outcome
    },
    readDocument: (id) =>
      use((db) =>
        db.transaction('r', [db.contracts, db.batches], async () => {
          const [stored, version] = await Promise.all([db.contracts.get(id), versionOf(db, id)])
          known.contracts.delete(id)
          if (!stored && version === 0) return null
          if (stored?.version === version) known.contracts.set(id, { place: stored.place, version })
          return { document: typeof stored?.document === 'string' ? stored.document : null, version }
        }),
      ),
    readBatches: (id) => use((db) => batchesOf(db, id).toArray()),
    readAnswer: (id) => use(async (db) => (await db.batches.where('commandId').equals(id).first())?.answer ?? null),
    readRows: async (each) => {
      const isWhole = await use((db) => readRows(db, each))
      if (!isWhole) rewrite(true)
    },
    remove: async (contracts) => {
      const head = await change((db) => remove(db, contracts))
      if (!head) return 'conflict'
      learnHead(known, head)
      for (const { id } of contracts) known.contracts.delete(id)
      return 'removed'
    },
    readText: (key) => use(async (db) => (await db.texts.get(key))?.text ?? null),
    writeText: (key, text) =>
      change(async (db) => {
        await (text === null ? db.texts.delete(key) : db.texts.put({ key, text }))
      }),
    writeTexts: (texts) =>
      change((db) =>
        db.transaction('rw', db.texts, async () => {
          for (const { key, text } of texts) await (text === null ? db.texts.delete(key) : db.texts.put({ key, text }))
        }),
      ),
    readTexts: (prefix) => use((db) => db.texts.where('key').startsWith(prefix).toArray()),
    close: async () => {
      await rewriting
      await link.close()
    },
    destroy: async () => {
      await rewriting
      await link.destroy()
    },
  }
}
