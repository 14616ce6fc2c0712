import { dexieJournal } from '../../../shared/journal/journals'
import { commitsOf } from '../../support/ledger/seed'
import { portfolioOf, type Shape } from '../portfolio'

/** What a page of the program's own address offers to a bench. */
export interface BenchPage {
  /** Writes contracts into the program's own store. */
  readonly seed: (contracts: number, shape?: Shape) => Promise<void>
}

async function seed(contracts: number, shape?: Shape): Promise<void> {
  const journal = dexieJournal('tranche')
  const state = await journal.open()
  if (state.kind !== 'ready') throw new Error(state.message)
  const commits = commitsOf(portfolioOf(contracts, shape))
  for (let from = 0; from < commits.length; from += 1_000) await journal.append(commits.slice(from, from + 1_000), null)
  await journal.close()
}

declare global {
  var bench: BenchPage
}

globalThis.bench = { seed }
