import { expect, type Page } from '@playwright/test'
import { startMain } from '../support/browser/standInMain'
import { test } from './program'

interface ShownWindow {
  readonly isVisible: boolean
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
}

const ATTACHING = 'mailto:a@b.example?attach=/etc/passwd'

const heading = (page: Page) => page.getByRole('heading', { name: 'Contracts', exact: true })

test('each window is opened sandboxed, isolated, without Node, and without developer tools', async ({ program }) => {
  const windows = () => program.now.main.ask<readonly ShownWindow[]>('windows')
  // The screen's is shown once it has something to show.
  await expect.poll(async () => (await windows()).map(({ isVisible }) => isVisible).toSorted()).toEqual([false, true])
  for (const { options } of await windows()) {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
    })
  }
})

test('main answers the screen’s own frame alone', async ({ program }) => {
  const { main } = program.now
  const ask = (frame: object | null, channel = 'tranche') =>
    main.ask<{ value?: string; failed?: string }>('invokeAs', frame, channel, '{"call":"GetWorkspace","input":{}}')
  const ours = { origin: 'app://ui', parent: null }
  expect(JSON.parse((await ask(ours)).value ?? '{}')).toMatchObject({ ok: true })
  for (const stranger of [
    null,
    { origin: 'app://vault', parent: null },
    { origin: 'https://ui.app.test', parent: null },
    { origin: 'null', parent: null },
    { origin: 'app://ui', parent: ours },
  ]) {
    expect((await ask(stranger)).failed, JSON.stringify(stranger)).toMatch(/Refused/)
  }
  expect((await ask(ours, 'another')).failed).toMatch(/No handler registered/)
})

test('the page goes nowhere, but may be loaded anew', async ({ program }) => {
  const { page, main } = program.now
  await expect(heading(page)).toBeVisible()
  for (const address of ['https://example.com/', 'https://vault.app.test/', 'https://ui.app.test/vault.html']) {
    await page.evaluate((to) => location.assign(to), address)
    await expect
      .poll(async () => JSON.stringify(await main.recorded('navigation prevented')))
      .toContain(address.replace(/https:\/\/(\w+)\.app\.test/, 'app://$1'))
  }
  await expect(heading(page)).toBeVisible()
  await page.evaluate(() => Object.assign(globalThis, { isOld: true }))
  await page.evaluate(() => location.reload())
  await expect.poll(() => page.evaluate(() => 'isOld' in globalThis).catch(() => true)).toBe(false)
  await expect(heading(page)).toBeVisible()
})

test('no further window is opened', async ({ program }) => {
  const { page, main, context } = program.now
  await program.now.vault()
  const before = context.pages().length
  await page.evaluate(() => void window.open('https://example.com/'))
  await expect.poll(async () => (await main.recorded('window.open')).map(({ args }) => args[1])).toEqual(['deny'])
  await expect.poll(() => context.pages().length).toBe(before)
})

test('nothing is permitted but to copy', async ({ program }) => {
  const { main } = program.now
  const denied = [
    'geolocation',
    'media',
    'notifications',
    'midi',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'usb',
  ]
  for (const name of denied) {
    expect(await main.ask('permission', name), name).toEqual({ requested: false, checked: false })
  }
  expect(await main.ask('permission', 'clipboard-sanitized-write')).toEqual({ requested: true, checked: true })
})

test('a second start ends, and the first comes to the front', async ({ program }) => {
  const { main } = program.now
  const focused = (await main.recorded('focus')).length
  const second = startMain(program.profile, {})
  expect(await second.ended).toBe(0)
  await expect.poll(async () => (await main.recorded('focus')).length).toBeGreaterThan(focused)
})

test('only a mail address is handed to the system', async ({ program }) => {
  const { page, main } = program.now
  const open = (address: string) =>
    page.evaluate(
      (mailto) =>
        globalThis.tranche?.openMail(mailto).then(
          () => 'opened',
          () => 'refused',
        ),
      address,
    )
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'MAILTO:a@b.example',
    'javascript:1',
    ATTACHING,
  ]) {
    expect(await open(address), address).toBe('refused')
  }
  expect(await open('mailto:a@b.example')).toBe('opened')
  expect((await main.recorded('shell.openExternal')).map(({ args }) => args)).toEqual([['mailto:a@b.example']])
})
