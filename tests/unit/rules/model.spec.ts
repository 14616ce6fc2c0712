import { expect, test } from 'vitest'
import { REFUSAL_CODES } from '../../../shared/rules/refusals'
import { runModel, told } from '../../support/rules/modelRun'

/** Refusals of a start or of what our side keeps. `contract-kept` (C3) is the application's, which alone deletes. */
const PAPERS = ['party-required', 'party-too-long', 'currency-unknown', 'budget-invalid', 'minimum-invalid'] as const

test('H2, H3: 200,000 random commands agree with the oracle, the invariants hold, every refusal code is reached', {
  timeout: 300_000,
}, () => {
  const seed = Number(process.env.SEED ?? 1)
  const report = runModel(seed, Number(process.env.COMMANDS ?? 200_000))
  process.stdout.write(`${told(report)}\n`)
  const ofActs = REFUSAL_CODES.filter((code) => code !== 'contract-kept' && !PAPERS.some((one) => one === code))
  expect([...report.byActs.keys()].sort()).toEqual([...ofActs].sort())
  const alsoOfPapers = ['title-required', 'title-too-long', 'description-too-long', 'no-changes', 'date-in-future']
  expect([...report.byPapers.keys()].sort()).toEqual([...PAPERS, ...alsoOfPapers].sort())
})
