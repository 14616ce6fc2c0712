import { dexieJournal } from '../../../shared/journal/journals'
import { commitsOf } from './seed'
import { randomWorkspace } from './workspaces'

/** What a page of the program's own address offers before the program is opened there. */
export interface LedgerPage {
  /** Writes a random workspace into the program's own store. */
  readonly seed: (seed: number) => Promise<void>
}

async function seed(number: number): Promise<void> {
  const journal = dexieJournal('tranche')
  const state = await journal.open()
  if (state.kind !== 'ready') throw new Error(state.message)
  const commits = commitsOf(randomWorkspace(number))
  if (commits.length > 0) await journal.append(commits, null)
  await journal.close()
}

declare global {
  var ledgerPage: LedgerPage
}

globalThis.ledgerPage = { seed }
