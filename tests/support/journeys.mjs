import { countBrowserTests } from './counts.mjs'
import { runNode, toolOf } from './runStep.mjs'

/**
 * @typedef {object} Journeys
 * @property {string} host As `TRANCHE_HOST`.
 * @property {readonly string[]} paths Parts of the specs' paths; none: all that have a meaning on the host.
 */

/** Of the desktop on the stand-in: what is its own, and a client's journeys. All of it: `npm run test:desktop`. */
const CHOSEN = ['desktop/', 'e2e/hardened', 'e2e/contract/client']

/**
 * On which hosts the tests drive the program: on the one that was asked for, else on all that a plain machine has.
 *
 * @param {string | undefined} asked
 * @returns {readonly Journeys[]}
 */
export function journeysOf(asked) {
  if (asked) return [{ host: asked, paths: [] }]
  return [
    { host: 'browser', paths: [] },
    { host: 'standin', paths: CHOSEN },
  ]
}

/**
 * @param {Journeys} journeys
 * @param {string} report Where Playwright writes its own.
 * @param {Record<string, string>} [environment]
 */
export async function runJourneys({ host, paths }, report, environment = {}) {
  const words = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...paths]
  const ended = await runNode(toolOf('@playwright/test', 'cli.js'), words, {
    ...environment,
    TRANCHE_HOST: host,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return countBrowserTests(report, ended)
}

/** @param {Journeys} journeys */
export function describeJourneys({ host, paths }) {
  return `${host} (${paths.length === 0 ? 'all that has a meaning there' : paths.join(', ')})`
}
