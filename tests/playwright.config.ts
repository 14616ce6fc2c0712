import { defineConfig } from '@playwright/test'
import { CHROMIUM } from './support/browser/chromium'

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  globalSetup: './support/browser/serve.ts',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: { video: 'off', trace: 'retain-on-failure', launchOptions: CHROMIUM },
})
