import { dexieJournal } from '../../shared/journal/journals'
import { equal } from '../support/journal/asserts'
import { note, start } from '../support/journal/stories'
import type { DexieCase } from './dexieSuite'
import { opened } from './journalSuite'

const SCRATCH = 'tranche-fresh-log'

const first = start('a')
const second = note(first, 'second')

async function filled(database: string): Promise<void> {
  const journal = await opened(() => dexieJournal(database))
  await journal.append([first], null)
  await journal.close()
}

/** A store that was there before leaves the log of its last run; that it does is seen in tests/e2e/faults/tornLog.spec.ts. */
export const logCases: readonly DexieCase[] = [
  {
    name: 'what an old log is left by is gone when the first append is answered',
    run: async (database) => {
      await filled(database)
      const journal = await opened(() => dexieJournal(database))
      equal(await journal.append([second], null), { kind: 'appended' }, 'the next append')
      await journal.close()
      equal(
        (await indexedDB.databases()).some((one) => one.name === SCRATCH),
        false,
        'left',
      )
    },
  },
  {
    name: 'a log that can’t be left keeps nothing from being saved',
    run: async (database) => {
      await filled(database)
      const { open } = IDBFactory.prototype
      IDBFactory.prototype.open = function (name, ...rest) {
        if (name === SCRATCH) throw new DOMException('No', 'UnknownError')
        return open.call(this, name, ...rest)
      }
      try {
        const journal = await opened(() => dexieJournal(database))
        equal(await journal.append([second], null), { kind: 'appended' }, 'the next append')
        await journal.close()
      } finally {
        IDBFactory.prototype.open = open
      }
    },
  },
]
