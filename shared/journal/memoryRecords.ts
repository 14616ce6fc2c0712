import type { BatchRecord, CommitRecord, RecordStore } from './recordStore'

interface KeptContract {
  readonly document: string
  readonly row: string
  readonly version: number
  readonly batches: readonly BatchRecord[]
}

/** What several stores can share, as several windows share a database. */
export interface MemoryDatabase {
  readonly contracts: Map<string, KeptContract>
  readonly answers: Map<string, string>
  readonly texts: Map<string, string>
}

export function memoryDatabase(): MemoryDatabase {
  return { contracts: new Map(), answers: new Map(), texts: new Map() }
}

function appended(
  before: KeptContract | undefined,
  { expectedVersion, count, events, document, row }: CommitRecord,
): KeptContract {
  const batch = { version: expectedVersion, count, events }
  return { document, row, version: expectedVersion + count, batches: [...(before?.batches ?? []), batch] }
}

/** Forgets with the process. For tests, and for what needs no keeping. */
export function memoryRecords(kept: MemoryDatabase = memoryDatabase()): RecordStore {
  const { contracts, answers, texts } = kept
  const versionOf = (id: string) => contracts.get(id)?.version ?? 0
  const write = (key: string, text: string | null) => {
    if (text === null) texts.delete(key)
    else texts.set(key, text)
  }
  return {
    open: async () => ({ kind: 'ready' }),
    commit: async (commits, command) => {
      const answer = command ? answers.get(command.id) : undefined
      if (answer !== undefined) return { kind: 'repeated', answer }
      if (commits.some((one) => one.expectedVersion !== versionOf(one.contractId))) return { kind: 'conflict' }
      for (const one of commits) contracts.set(one.contractId, appended(contracts.get(one.contractId), one))
      if (command) answers.set(command.id, command.answer)
      for (const key of command?.drops ?? []) texts.delete(key)
      return { kind: 'appended' }
    },
    readDocument: async (id) => {
      const found = contracts.get(id)
      return found ? { document: found.document, version: found.version } : null
    },
    readBatches: async (id) => contracts.get(id)?.batches ?? [],
    readAnswer: async (id) => answers.get(id) ?? null,
    readRows: async (each) => {
      const rows = [...contracts].map(([id, { row }]) => ({ id, row }))
      if (rows.length > 0) each(rows)
    },
    remove: async (named) => {
      if (named.some(({ id, version }) => !contracts.has(id) || versionOf(id) !== version)) return 'conflict'
      for (const { id } of named) contracts.delete(id)
      return 'removed'
    },
    readText: async (key) => texts.get(key) ?? null,
    writeText: async (key, text) => write(key, text),
    writeTexts: async (written) => {
      for (const { key, text } of written) write(key, text)
    },
    readTexts: async (prefix) =>
      [...texts]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, text]) => ({ key, text }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    close: async () => {},
    destroy: async () => {
      for (const map of [contracts, answers, texts]) map.clear()
    },
  }
}
