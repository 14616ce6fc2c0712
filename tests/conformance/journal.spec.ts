import 'fake-indexeddb/auto'
import { describe, test } from 'vitest'
import { dexieJournal, memoryJournal } from '../../shared/journal/journals'
import { memoryDatabase } from '../../shared/journal/memoryRecords'
import { dexieCases } from './dexieSuite'
import { journalCases } from './journalSuite'

describe('Journal in memory', () => {
  for (const { name, run } of journalCases) {
    test(name, () => {
      const kept = memoryDatabase()
      return run(() => memoryJournal(kept))
    })
  }
})

describe('Journal on Dexie', () => {
  for (const { name, run } of journalCases) test(name, () => run(() => dexieJournal(name)))
  for (const { name, run } of dexieCases) test(name, () => run(name))
})
