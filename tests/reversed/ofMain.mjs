import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isStarted, ROOT, runNode, toolOf } from '../support/runStep.mjs'
import { buildReversed, OUT } from './buildReversed.mjs'
import { REVERSALS_OF_MAIN } from './reversalsOfMain.mjs'

const REPORT = join(OUT, 'report.json')

/**
 * How many of the tests of that title ran, and failed, on main as it is built in `folder`.
 *
 * @param {string} title
 * @param {string} folder
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
  const { stats } = JSON.parse(readFileSync(REPORT, 'utf8'))
  return { ran: stats.expected + stats.unexpected, failed: stats.unexpected }
}

/** Runs the test of each reversal of main on a main that was built with it; first all of them on main as it is. */
export async function seeReversalsOfMain() {
  const titles = [...new Set(REVERSALS_OF_MAIN.map(({ test }) => test))]
  const asItIs = await outcomesOf(titles.join('|'), join(ROOT, 'out'))
  const holds = asItIs.ran === titles.length && asItIs.failed === 0
  if (!holds) console.error(`✗ with nothing reversed: ${asItIs.failed} of ${asItIs.ran} fail`)
  let seen = 0
  for (const reversal of REVERSALS_OF_MAIN) {
    await buildReversed(reversal)
    const { ran, failed } = await outcomesOf(reversal.test, OUT)
    const isSeen = ran === 1 && failed === 1
    if (isSeen) seen += 1
    const title = `${reversal.item ? `[${reversal.item}]` : '[beside]'} ${reversal.what}`
    console.log(`${isSeen ? '✓' : '✗'} ${title}: ${isSeen ? 'seen by' : 'not seen by'} “${reversal.test} …”`)
  }
  console.log(`${seen} of ${REVERSALS_OF_MAIN.length} reversals of main are seen`)
  return holds && seen === REVERSALS_OF_MAIN.length
}

if (isStarted(import.meta.url)) process.exitCode = (await seeReversalsOfMain()) ? 0 : 1
