import type { AnsweredCommand, AppendOutcome } from '../../application/ports'
import type { CommitRecord } from '../recordStore'
import type { Head, StoredBatch, StoredContract } from '../schema'
import { markBatch, markOf, versionOf } from './batches'
import type { Database } from './database'
import { readHead } from './head'
import { isTaken } from './texts'
import { write } from './write'

export interface Place {
  /** Never given twice: a contract that was removed and made anew has another. */
  readonly place: number
  /** Null: another writer may have changed it. */
  readonly version: number | null
}

/** What this connection knows of the store without asking; another's append since then makes its own fail. */
export interface Known {
  head: Head
  readonly contracts: Map<string, Place>
}

/** The head as it was found in the store: where another has written, no contract's version is known any longer. */
export function learnHead(known: Known, head: Head): void {
  if (head.seq !== known.head.seq) {
    for (const [id, { place }] of known.contracts) known.contracts.set(id, { place, version: null })
  }
  known.head = head
}

interface Writing {
  readonly batches: readonly StoredBatch[]
  readonly contracts: readonly StoredContract[]
  readonly head: Head
}

type Places = ReadonlyMap<string, Place>

function writing(
  commits: readonly CommitRecord[],
  command: AnsweredCommand | null,
  before: Head,
  known: Places,
): Writing {
  let { places } = before
  const contracts = commits.map(({ contractId, expectedVersion, count, document, row }, index): StoredContract => {
    const place = expectedVersion > 0 ? known.get(contractId)?.place : undefined
    const version = expectedVersion + count
    return { id: contractId, seq: before.seq + index + 1, place: place ?? places++, version, document, row }
  })
  const head = {
    seq: before.seq + Math.max(commits.length, 1),
    batches: before.batches + Math.max(commits.length, 1),
    contracts: before.contracts + places - before.places,
    places,
  }
  const mark = markOf(before.seq + 1, head, command)
  const batches = commits.map(({ contractId, expectedVersion, count, events }, index): StoredBatch => {
    return { contractId, version: expectedVersion, count, events, ...(index === 0 ? mark : {}) }
  })
  return { batches: batches.length > 0 ? batches : [markBatch(mark)], contracts, head }
}

/**
 * Where a document's version has been damaged, the events have the say. Awaits only then: a transaction with nothing
 * asked of it commits itself.
 */
async function areAt(db: Database, commits: readonly CommitRecord[], stored: Places): Promise<boolean> {
  const doubtful = commits.filter((one) => stored.get(one.contractId)?.version !== one.expectedVersion)
  if (doubtful.some((one) => !stored.has(one.contractId))) return false
  const versions = await Promise.all(doubtful.map((one) => versionOf(db, one.contractId)))
  return doubtful.every((one, index) => one.expectedVersion === versions[index])
}

/** Removed and made anew by another, since this connection knew it. */
function isAnother({ contractId, expectedVersion }: CommitRecord, known: Places, stored: Places): boolean {
  const before = known.get(contractId)
  return expectedVersion > 0 && before !== undefined && before.place !== stored.get(contractId)?.place
}

type Outcome = { readonly outcome: Exclude<AppendOutcome, { kind: 'appended' }> } | { readonly written: Writing }

/** Asks first, then writes, in one transaction: right whatever this connection knew. */
function commitAsking(
  db: Database,
  commits: readonly CommitRecord[],
  command: AnsweredCommand | null,
  known: Known,
): Promise<Outcome> {
  return db.transaction('rw', [db.batches, db.contracts, db.texts], async (): Promise<Outcome> => {
    const following = commits.filter((one) => one.expectedVersion > 0)
    const ids = commits.map((one) => one.contractId)
    const [head, done, found] = await Promise.all([
      readHead(db),
      command ? db.batches.where('commandId').equals(command.id).first() : undefined,
      ids.length > 0 ? db.contracts.bulkGet(ids) : [],
    ])
    if (done?.answer !== undefined) return { outcome: { kind: 'repeated', answer: done.answer } }
    learnHead(known, head)
    const stored = new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])))
    const isTwice = commits.some((one) => one.expectedVersion === 0 && stored.has(one.contractId))
    if (commits.some((one) => isAnother(one, known.contracts, stored))) return { outcome: { kind: 'conflict' } }
    if (isTwice || !(await areAt(db, following, stored))) return { outcome: { kind: 'conflict' } }
    const written = writing(commits, command, head, stored)
    await Promise.all([
      db.batches.bulkAdd(written.batches),
      written.contracts.length > 0 ? db.contracts.bulkPut(written.contracts) : null,
      command?.drops ? db.texts.bulkDelete([...command.drops]) : null,
    ])
    return { written }
  })
}

/**
 * Writes without asking: another writer's append has taken a key of ours then, be it the contract's version, the turn
 * or the command. Null: it can't be done so, ask.
 */
async function commitKnowing(
  db: Database,
  commits: readonly CommitRecord[],
  command: AnsweredCommand | null,
  { head, contracts }: Known,
): Promise<Outcome | null> {
  const isKnown = commits.every((one) => {
    return one.expectedVersion === 0 || contracts.get(one.contractId)?.version === one.expectedVersion
  })
  if (!isKnown) return null
  const written = writing(commits, command, head, contracts)
  try {
    await write(db, written.batches, written.contracts, command?.drops ?? [])
    return { written }
  } catch (cause) {
    if (isTaken(cause)) return null
    throw cause
  }
}

/** An act is usually one transaction of two puts, with no round trip but the commit's. */
export async function commit(
  db: Database,
  commits: readonly CommitRecord[],
  command: AnsweredCommand | null,
  known: Known,
): Promise<AppendOutcome> {
  const done = (await commitKnowing(db, commits, command, known)) ?? (await commitAsking(db, commits, command, known))
  if ('outcome' in done) return done.outcome
  known.head = done.written.head
  for (const { id, place, version } of done.written.contracts) known.contracts.set(id, { place, version })
  return { kind: 'appended' }
}
