import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { isStarted, ROOT, runNode, toolOf } from '../support/runStep.mjs'
import { buildReversed, OUT } from './buildReversed.mjs'
import { REVERSALS_OF_MAIN } from './reversalsOfMain.mjs'

const REPORT = join(OUT, 'report.json')

/**
 * @typedef {object} Outcome
 * @property {string} title
 * @property {boolean} passed
 * @property {readonly string[]} reasons Why it failed.
 */

/**
 * Playwright's report, as far as it is read here.
 *
 * @typedef {{ title: string, ok: boolean, tests: { results: { errors: { message: string }[] }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/**
 * What became of the tests of that title on main as it is built in `folder`.
 *
 * @param {string} title
 * @param {string} folder
 * @returns {Promise<readonly Outcome[]>}
 */
async function outcomesOf(title, folder) {
  mkdirSync(OUT, { recursive: true })
  rmSync(REPORT, { force: true })
  const words = ['test', '--config', 'tests/playwright.config.ts', '--output', join(OUT, 'results'), '--reporter=json']
  const specs = ['desktop/hardening.spec.ts', 'e2e/hardened.spec.ts']
  await runNode(toolOf('@playwright/test', 'cli.js'), [...words, '-g', title, ...specs], {
    TRANCHE_HOST: 'standin',
    TRANCHE_OUT: folder,
    PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
  })
  /** @type {Suite} */
  const report = { specs: [], ...JSON.parse(readFileSync(REPORT, 'utf8')) }
  return specsOf(report).map((spec) => {
    const results = spec.tests.flatMap(({ results }) => results)
    const reasons = results.flatMap(({ errors }) => errors.map(({ message }) => stripVTControlCharacters(message)))
    return { title: spec.title, passed: spec.ok, reasons }
  })
}

/**
 * Whether that test failed, at the line and by an expectation that say what is reversed: a program that doesn't even start, or a page
 * that shows nothing, fails elsewhere.
 *
 * @param {import('./reversalsOfMain.mjs').ReversalOfMain} reversal
 * @param {readonly Outcome[]} outcomes
 */
function isSeenIn({ test, at }, outcomes) {
  const [outcome] = outcomes
  if (outcomes.length !== 1 || !outcome?.title.startsWith(test) || outcome.passed) return false
  const [reason = ''] = outcome.reasons
  const line = /^> *\d+ \|(.*)$/m.exec(reason)?.[1] ?? ''
  return /^(\w*Error: )?expect\(/m.test(reason) && line.includes(at)
}

/** Runs the test of each reversal of main on a main that was built with it; first all of them on main as it is. */
export async function seeReversalsOfMain() {
  const titles = [...new Set(REVERSALS_OF_MAIN.map(({ test }) => test))]
  const asItIs = await outcomesOf(titles.join('|'), join(ROOT, 'out'))
  const failed = asItIs.filter(({ passed }) => !passed)
  const holds = asItIs.length === titles.length && failed.length === 0
  if (!holds) console.error(`✗ with nothing reversed: ${failed.length} of ${asItIs.length} fail`)
  let seen = 0
  for (const reversal of REVERSALS_OF_MAIN) {
    await buildReversed(reversal)
    const outcomes = await outcomesOf(reversal.test, OUT)
    const isSeen = isSeenIn(reversal, outcomes)
    if (isSeen) seen += 1
    const title = `${reversal.item ? `[${reversal.item}]` : '[beside]'} ${reversal.what}`
    console.log(`${isSeen ? '✓' : '✗'} ${title}: ${isSeen ? 'seen by' : 'not seen by'} “${reversal.test} …”`)
    if (!isSeen) for (const { reasons } of outcomes) console.log(reasons.join('\n'))
  }
  console.log(`${seen} of ${REVERSALS_OF_MAIN.length} reversals of main are seen`)
  return holds && seen === REVERSALS_OF_MAIN.length
}

if (isStarted(import.meta.url)) process.exitCode = (await seeReversalsOfMain()) ? 0 : 1
