import { createVitest } from 'vitest/node'
import { isStarted, ROOT } from '../support/runStep.mjs'
import { REVERSALS } from './reversals.mjs'
import { reverse } from './reverse.mjs'

/** @typedef {import('./reversals.mjs').Reversal} Reversal */

/** @param {Reversal} reversal */
function titleOf({ item, what }) {
  return `${item ? `[${item}]` : '[beside]'} ${what}`
}

/** @param {Reversal} reversal */
function reversed(reversal) {
  return {
    root: ROOT,
    plugins: [reverse(reversal)],
    test: { name: titleOf(reversal), include: [reversal.spec], testTimeout: 180_000 },
  }
}

const AS_IT_IS = 'as it is'

const untouched = {
  root: ROOT,
  test: { name: AS_IT_IS, include: [...new Set(REVERSALS.map(({ spec }) => spec))], testTimeout: 180_000 },
}

/**
 * The titles of the tests that failed, by project.
 *
 * @returns {Promise<ReadonlyMap<string, readonly string[]>>}
 */
async function failures() {
  const projects = [untouched, ...REVERSALS.map(reversed)]
  const vitest = await createVitest(
    'test',
    { root: ROOT, config: false, watch: false, reporters: [{}], pool: 'threads', projects },
    { logLevel: 'silent' },
  )
  const { testModules, unhandledErrors } = await vitest.start()
  await vitest.close()
  if (unhandledErrors.length > 0) throw unhandledErrors[0]
  /** @type {Map<string, string[]>} */
  const failed = new Map(projects.map(({ test }) => [test.name, []]))
  for (const module of testModules) {
    const tests = [...module.children.allTests('failed')].map(({ fullName }) => fullName)
    failed.get(module.project.name)?.push(...tests, ...module.errors().map(({ message }) => message))
  }
  return failed
}

/**
 * The failed test that names the item in its title.
 *
 * @param {readonly string[]} failed
 * @param {string} item
 */
function seenBy(failed, item) {
  const names = new RegExp(String.raw`\[(\d+, )*${item}(, \d+)*\]`)
  return failed.find((title) => item === '' || names.test(title))
}

/** Runs the tests of each setting with that setting reversed: where all hold, they are no tests of it. */
export async function seeReversals() {
  const failed = await failures()
  const before = failed.get(AS_IT_IS) ?? []
  for (const title of before) console.error(`✗ fails with nothing reversed: ${title}`)
  let unseen = 0
  for (const reversal of REVERSALS) {
    const by = seenBy(failed.get(titleOf(reversal)) ?? [], reversal.item)
    if (by === undefined) unseen += 1
    const outcome = by === undefined ? `seen by no test of ${reversal.spec}` : `seen by “${by}”`
    console.log(`${by === undefined ? '✗' : '✓'} ${titleOf(reversal)}: ${outcome}`)
  }
  const items = new Set(REVERSALS.map(({ item }) => item).filter((item) => item !== ''))
  console.log(`${REVERSALS.length - unseen} of ${REVERSALS.length} reversed settings are seen, of ${items.size} items`)
  return before.length === 0 && unseen === 0
}

if (isStarted(import.meta.url)) process.exitCode = (await seeReversals()) ? 0 : 1
