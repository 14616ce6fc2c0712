import { cruise } from './cruise.mjs'
import { isStarted, ROOT, runNode, toolOf } from './runStep.mjs'

async function holdLayers() {
  const { modules, violations } = await cruise(ROOT)
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`)
  if (modules === 0) console.error('No module was looked at.')
  return modules > 0 && violations.length === 0
}

/** @type {readonly { name: string, run: () => Promise<boolean> }[]} */
const CHECKS = [
  {
    name: 'format and lint',
    run: () => runNode(toolOf('@biomejs/biome', 'bin/biome'), ['ci', '--error-on-warnings', '.']),
  },
  { name: 'types', run: () => runNode(toolOf('typescript', 'bin/tsc'), ['-b']) },
  { name: 'layers', run: holdLayers },
  { name: 'dead code', run: () => runNode(toolOf('knip', 'bin/knip.js'), ['--no-progress']) },
]

/** @returns {Promise<readonly string[]>} The names of the checks that failed. */
export async function runChecks() {
  /** @type {string[]} */
  const failed = []
  for (const check of CHECKS) {
    const passed = await check.run()
    console.log(`${passed ? '✓' : '✗'} ${check.name}`)
    if (!passed) failed.push(check.name)
  }
  return failed
}

if (isStarted(import.meta.url)) process.exitCode = (await runChecks()).length === 0 ? 0 : 1
