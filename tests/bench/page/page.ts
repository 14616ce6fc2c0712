import { dexieJournal } from '../../../shared/journal/journals'
import { commitsOf } from '../../support/ledger/seed'
import { portfolioOf, type Shape } from '../portfolio'
import { actTimes } from './acts'
import { bareStore, recordsOf } from './bare'

/** What a page of the program's own address offers to a bench. */
export interface BenchPage {
  /** Writes contracts into the program's own store. */
  readonly seed: (contracts: number, shape?: Shape) => Promise<void>
  readonly actTimes: (acts: number) => Promise<{ readonly ours: number[]; readonly bare: number[] }>
  /** Writes all of the program's contracts once more, in as few transactions as can be; answers how long it took. */
  readonly copy: () => Promise<{ readonly took: number; readonly records: number }>
}

async function seed(contracts: number, shape?: Shape): Promise<void> {
  const journal = dexieJournal('tranche')
  const state = await journal.open()
  if (state.kind !== 'ready') throw new Error(state.message)
  const commits = commitsOf(portfolioOf(contracts, shape))
  for (let from = 0; from < commits.length; from += 1_000) await journal.append(commits.slice(from, from + 1_000), null)
  await journal.close()
}

async function copy() {
  const records = await recordsOf('tranche')
  const store = await bareStore('bench-bare-import')
  const took = await store.write(records)
  store.close()
  return { took, records: Object.values(records).reduce((sum, { length }) => sum + length, 0) }
}

declare global {
  var bench: BenchPage
}

globalThis.bench = { seed, actTimes, copy }
