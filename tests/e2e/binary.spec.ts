import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test as base, type ElectronApplication, expect } from '@playwright/test'
import { ask } from '../support/browser/acts'
import { electronCommand, launchElectron, windowAt } from '../support/browser/electronHost'
import { untilBridged } from '../support/browser/host'

interface Fixtures {
  readonly profile: string
  readonly application: ElectronApplication
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'tranche-profile-'))
    await use(profile)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
  application: async ({ profile }, use) => {
    const application = await launchElectron(profile, {})
    await untilBridged(await windowAt(application, 'app://ui/'))
    await use(application)
    await application.close()
  },
})

test('every page is sandboxed by the system', async ({ application }) => {
  test.info().skip(process.platform === 'linux', 'Electron doesn’t tell on Linux')
  const pages = await application.evaluate(({ app }) => app.getAppMetrics().filter(({ type }) => type === 'Tab'))
  expect(pages.length).toBeGreaterThanOrEqual(2)
  expect(pages.filter(({ sandboxed }) => sandboxed !== true)).toEqual([])
})

test('the scheme has the files of the map and no other', async ({ application }) => {
  const addresses = ['app://ui/', 'app://vault/', 'app://ui/vault.html', 'app://ui/files.json', 'app://other/']
  const statuses = await application.evaluate(
    ({ net }, asked) => Promise.all(asked.map(async (address) => (await net.fetch(address)).status)),
    addresses,
  )
  expect(statuses).toEqual([200, 200, 404, 404, 404])
})

test('a vault that is killed comes back, and answers', async ({ application }) => {
  const page = await windowAt(application, 'app://ui/')
  const vault = () =>
    application.evaluate(({ BrowserWindow }) => {
      const all = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
      return all.find((contents) => contents.getURL() === 'app://vault/')?.getOSProcessId() ?? 0
    })
  await ask(page, 'GetWorkspace', {})
  const before = await vault()
  expect(before).toBeGreaterThan(0)
  process.kill(before, 'SIGKILL')
  await expect.poll(async () => [0, before].includes(await vault())).toBe(false)
  expect((await ask(page, 'ListContracts', { from: 0, limit: 1 })).total).toBe(0)
})

test('a second start ends', async ({ application, profile }) => {
  const { executablePath, args } = electronCommand(profile)
  await promisify(execFile)(executablePath, [...args], { timeout: 60_000 })
  expect(application.windows().length).toBeGreaterThan(0)
})
