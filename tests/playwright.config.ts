import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { SHARED_CHROMIUM } from './support/browser/chromium'
import { hostName } from './support/browser/host'
import { LEFT_OUT } from './support/browser/leftOut'

// From the root on: a part of a path would match a clone's own folder too.
const specsIn = (folder: string) => join(import.meta.dirname, folder, '**/*.spec.ts')

export default defineConfig({
  testDir: '.',
  testMatch: [specsIn('e2e'), specsIn('desktop')],
  testIgnore: LEFT_OUT[hostName()].map(({ file }) => `**/${file}`),
  outputDir: '../test-results/browser',
  globalSetup: './support/browser/serve.ts',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  // A trace of every test costs a third of the whole run; `--trace on` records one where it is wanted.
  use: { video: 'off', trace: 'off', launchOptions: SHARED_CHROMIUM },
})
