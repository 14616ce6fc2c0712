import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser/tranche'

const heading = (page: Page) => page.getByRole('heading', { name: 'Contracts', exact: true })

/** So long is waited for what must not come. */
const COMING_MS = 1_000

test('the page reaches nothing but the bridge: neither Node nor the preload', async ({ openTranche }) => {
  const { page } = await openTranche()
  const seen = await page.evaluate(() => ({
    require: 'require' in globalThis,
    process: 'process' in globalThis,
    ipc: 'ipcRenderer' in globalThis,
    bridge: Object.keys(globalThis.tranche ?? {}).toSorted(),
    isFixed: Object.isFrozen(globalThis.tranche),
  }))
  const bridge = ['contractShown', 'host', 'invoke', 'onSignal', 'openMail', 'pdf', 'readyToClose', 'saveFile']
  expect(seen).toEqual({ require: false, process: false, ipc: false, bridge, isFixed: true })
  await page.evaluate('try { globalThis.tranche = null } catch {}')
  expect(await page.evaluate(() => typeof globalThis.tranche?.invoke)).toBe('function')
})

test('the policy lets the page run nothing of its own making and connect to nothing', async ({ openTranche }) => {
  const { page } = await openTranche()
  const tried = await page.evaluate(async () => {
    const reach = (address: string) =>
      fetch(address).then(
        () => 'reached',
        () => 'refused',
      )
    const script = document.createElement('script')
    script.textContent = 'globalThis.hasRun = true'
    document.body.append(script)
    // On its own: what the test evaluates is let through.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: it is to be refused
          globalThis.eval('1')
          resolve('run')
        } catch {
          resolve('refused')
        }
      }),
    )
    return {
      own: await reach('/files.json'),
      web: await reach('https://example.com/'),
      script: 'hasRun' in globalThis,
      evaluated,
    }
  })
  expect(tried).toEqual({ own: 'refused', web: 'refused', script: false, evaluated: 'refused' })
})

test('the page stays, wherever it is sent, and opens no other', async ({ openTranche }) => {
  const { page, context } = await openTranche()
  await expect(heading(page)).toBeVisible()
  const here = page.url()
  const pages = context.pages().length
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }))
  for (const address of ['https://example.com/', here.replace('//ui', '//vault')]) {
    await page.evaluate((to) => location.assign(to), address)
    await pause(COMING_MS)
    await page.evaluate((to) => void window.open(to), address)
    await pause(COMING_MS)
    expect(await page.evaluate(() => 'isSame' in globalThis), address).toBe(true)
    expect(page.url()).toBe(here)
    await expect.poll(() => context.pages().length, address).toBe(pages)
  }
})

test('the page may neither ask where the user is nor read what was copied', async ({ openTranche }) => {
  const { page } = await openTranche()
  const asked = await page.evaluate(async () => ({
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('told'),
        ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
      ),
    ),
    copied: await navigator.clipboard.readText().then(
      () => 'read',
      () => 'denied',
    ),
  }))
  expect(asked).toEqual({ place: 'denied', copied: 'denied' })
})
