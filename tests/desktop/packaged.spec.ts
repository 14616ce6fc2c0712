import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ROOT } from '../../electron/start/paths.mjs'
import { CHROMIUM } from '../support/browser/chromium'
import { STAND_IN_VARIABLE, type StandInOptions } from '../support/electron/options'
import { startOnce } from '../support/startPackaged.mjs'

// What the workflow does with each system's package, done with the program that is not packaged.

function onStandIn(profile: string) {
  const options: StandInOptions = { profile, launch: CHROMIUM, context: {}, isPackaged: true }
  const register = join(ROOT, 'tests/support/electron/register.mjs')
  return {
    program: process.execPath,
    words: ['--import', register, join(ROOT, 'out/main/main.js')],
    environment: { [STAND_IN_VARIABLE]: JSON.stringify(options) },
  }
}

test('the program starts, opens its store and its window, and ends when it is asked to', async () => {
  await startOnce(onStandIn)
})

test('a program that ends by itself has not started', async () => {
  const ending = () => ({ program: process.execPath, words: ['-e', 'process.exit(3)'] })
  await expect(startOnce(ending)).rejects.toThrow('It ended before its store was open: 3')
  await expect(startOnce(() => ({ program: '/nowhere', words: [] }))).rejects.toThrow('ENOENT')
})
