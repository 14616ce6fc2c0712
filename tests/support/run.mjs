import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './check.mjs'
import { countUnitTests } from './counts.mjs'
import { describeJourneys, journeysOf, runJourneys } from './journeys.mjs'
import { prepare } from './prepare.mjs'
import { ROOT, runNode, toolOf } from './runStep.mjs'

const RESULTS = join(ROOT, 'test-results')
const UNIT_REPORT = join(RESULTS, 'vitest.json')

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @param {boolean} passed
 * @returns {Counts}
 */
function gate(passed) {
  return { passed: 0, failed: passed ? 0 : 1 }
}

async function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  const projects = ['--project', 'unit', '--project', 'scenarios']
  const words = ['run', '--config', 'tests/vitest.config.ts', ...projects, ...reporters]
  return countUnitTests(UNIT_REPORT, await runNode(toolOf('vitest', 'vitest.mjs'), words))
}

/** @returns {Promise<readonly Counts[]>} */
async function runAllJourneys() {
  const all = journeysOf(process.env.TRANCHE_HOST)
  const counts = []
  for (const journeys of all) {
    // Playwright empties its own folder below when it starts.
    counts.push(await runJourneys(journeys, join(RESULTS, `playwright-${journeys.host}.json`)))
  }
  console.log(`Hosts: ${all.map(describeJourneys).join('; ')}`)
  return counts
}

/** @returns {Promise<readonly Counts[]>} */
async function runAll() {
  rmSync(RESULTS, { recursive: true, force: true })
  const isPrepared = await prepare()
  const failedChecks = await runChecks()
  const unit = await runUnitTests()
  const isBuilt = await runNode(toolOf('electron-vite', 'bin/electron-vite.js'), ['build', '--logLevel', 'warn'])
  const gates = [gate(isPrepared), gate(isBuilt), { passed: 0, failed: failedChecks.length }]
  return isPrepared && isBuilt ? [...gates, unit, ...(await runAllJourneys())] : [...gates, unit]
}

const all = await runAll()
const passed = all.reduce((sum, one) => sum + one.passed, 0)
const failed = all.reduce((sum, one) => sum + one.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
