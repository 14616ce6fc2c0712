import { dexieJournal } from '../../../shared/journal/journals'
import { dexieCases } from '../../conformance/dexieSuite'
import { journalCases } from '../../conformance/journalSuite'
import { start } from './stories'

/** What the page offers to the test that drives it. */
export interface JournalPage {
  /** Rejects where the case fails. */
  readonly runCase: (name: string) => Promise<void>
  /** Of every transaction that wrote while a journal was opened, appended to and written to. */
  readonly durabilities: () => Promise<readonly string[]>
  /** Appends until it is refused; answers how many were acknowledged, how many are there then, and what the refusal said. */
  readonly appendUntilFull: (database: string) => Promise<{ acknowledged: number; found: number; said: string }>
  /** Whether an append works. */
  readonly appendOnce: (database: string) => Promise<boolean>
}

async function runCase(name: string): Promise<void> {
  const general = journalCases.find((one) => one.name === name)
  if (general) return general.run(() => dexieJournal(name))
  const ofDexie = dexieCases.find((one) => one.name === name)
  if (!ofDexie) throw new Error(`No such case: ${name}`)
  return ofDexie.run(name)
}

/** Of one store alone: those of the tests before may still be getting themselves another log. */
async function durabilities(): Promise<readonly string[]> {
  const seen: string[] = []
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...given) {
    const made = transaction.apply(this, given)
    if (made.mode === 'readwrite' && this.name === 'durability') seen.push(made.durability)
    return made
  }
  const journal = dexieJournal('durability')
  await journal.open()
  await journal.append([start('a')], null)
  await journal.writeText('a', 'b')
  await journal.remove([{ id: start('a').contractId, version: 1 }])
  await journal.close()
  IDBDatabase.prototype.transaction = transaction
  return seen
}

async function count(database: string): Promise<number> {
  const journal = dexieJournal(database)
  await journal.open()
  let found = 0
  await journal.readRows((rows) => {
    found += rows.length
  })
  await journal.close()
  return found
}

async function appendUntilFull(database: string) {
  const journal = dexieJournal(database)
  await journal.open()
  for (let acknowledged = 0; ; acknowledged++) {
    const notes = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join()
    try {
      await journal.append([start(`full-${acknowledged}`, { notes })], null)
    } catch (cause) {
      await journal.close()
      return { acknowledged, found: await count(database), said: cause instanceof Error ? cause.message : '' }
    }
  }
}

async function appendOnce(database: string): Promise<boolean> {
  const journal = dexieJournal(database)
  const state = await journal.open()
  if (state.kind !== 'ready') return false
  const outcome = await journal.append([start('after')], null)
  await journal.close()
  return outcome.kind === 'appended'
}

declare global {
  var journalPage: JournalPage
}

globalThis.journalPage = { runCase, durabilities, appendUntilFull, appendOnce }
