import { join } from 'node:path'
import { seeReversalsOfMain } from '../reversed/ofMain.mjs'
import { seeReversals } from '../reversed/ofSettings.mjs'
import { runJourneys } from './journeys.mjs'
import { prepare } from './prepare.mjs'
import { ROOT, runNode, toolOf } from './runStep.mjs'

const ALL_CALLS = '100000'

/** All that is shown of the desktop program without Electron's binary. */
async function runAll() {
  if (!(await prepare())) return false
  if (!(await runNode(toolOf('electron-vite', 'bin/electron-vite.js'), ['build', '--logLevel', 'warn']))) return false
  const settings = await seeReversals()
  const main = await seeReversalsOfMain()
  const report = join(ROOT, 'test-results', 'playwright-standin.json')
  const { passed, failed } = await runJourneys({ host: 'standin', paths: [] }, report, { FUZZ_CALLS: ALL_CALLS })
  console.log(`${passed} passed, ${failed} failed`)
  return settings && main && failed === 0
}

process.exitCode = (await runAll()) ? 0 : 1
