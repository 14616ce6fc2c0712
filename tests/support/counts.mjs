import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @param {string} file
 * @returns {any} Null where it can't be read: the step came to no result.
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * A step that ended badly without a failed test, or ran no test, is one failure.
 *
 * @param {boolean} ended True where the step ended with 0.
 * @param {Counts} counts
 * @returns {Counts}
 */
function judged(ended, { passed, failed }) {
  return { passed, failed: failed === 0 && (!ended || passed === 0) ? 1 : failed }
}

/**
 * @param {string} file vitest's JSON report.
 * @param {boolean} ended
 */
export function countUnitTests(file, ended) {
  const report = readReport(file)
  return judged(ended, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 })
}

/**
 * @param {string} file Playwright's JSON report.
 * @param {boolean} ended
 */
export function countBrowserTests(file, ended) {
  const stats = readReport(file)?.stats
  return judged(ended, { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) })
}
