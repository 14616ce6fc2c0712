import { expect, type Page } from '@playwright/test'
import type { Answer } from '../../shared/ipc/bridge'
import { startMain } from '../support/browser/standInMain'
import { type Program, test } from './program'

interface ShownWindow {
  readonly isVisible: boolean
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
}

const heading = (page: Page) => page.getByRole('heading', { name: 'Contracts', exact: true })

test('each window is opened sandboxed, isolated, without Node, and without developer tools', async ({ program }) => {
  const windows = await program.now.main.ask<readonly ShownWindow[]>('windows')
  expect(windows).toHaveLength(2)
  for (const { options } of windows) {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
    })
  }
  expect(windows.map(({ isVisible }) => isVisible).toSorted()).toEqual([false, true])
})

test('the page reaches nothing but the bridge: neither Node nor the preload', async ({ program }) => {
  const { page } = program.now
  const seen = await page.evaluate(() => ({
    require: 'require' in globalThis,
    process: 'process' in globalThis,
    ipc: 'ipcRenderer' in globalThis,
    bridge: Object.keys(globalThis.tranche ?? {}).length > 0,
    isFixed: Object.isFrozen(globalThis.tranche),
  }))
  expect(seen).toEqual({ require: false, process: false, ipc: false, bridge: true, isFixed: true })
  await page.evaluate('try { globalThis.tranche = null } catch {}')
  expect(await page.evaluate(() => typeof globalThis.tranche?.invoke)).toBe('function')
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

test('the policy lets the page run nothing of its own making and connect to nothing', async ({ program }) => {
  const { page } = program.now
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
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'MAILTO:a@b.example', 'javascript:1']) {
    expect(await open(address), address).toBe('refused')
  }
  expect(await open('mailto:a@b.example')).toBe('opened')
  expect((await main.recorded('shell.openExternal')).map(({ args }) => args)).toEqual([['mailto:a@b.example']])
})

const CALLS = 100_000
const AT_ONCE = 500

/** What a hostile page might send: random values, calls cut short or bent, names of the table with anything in them. */
async function sendNonsense({ now }: Program, seed: number) {
  return now.page.evaluate(
    async ([start, calls, atOnce]) => {
      const { tranche } = globalThis
      if (!tranche) throw new Error('The page has no bridge')
      let state = start
      const below = (limit: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state % limit
      }
      const pick = <Value>(from: readonly Value[]) => from[below(from.length)] as Value
      const names = ['GetWorkspace', 'GetContract', 'PerformAct', 'SaveDraft', 'OpenMail', 'toString', '__proto__', '']
      const value = (depth: number): unknown =>
        pick([
          () => null,
          () => below(2 ** 31) - 2 ** 30,
          () => below(1_000) / 7,
          () => '\u0000\ud800'.repeat(below(5)),
          () => 'x'.repeat(below(500)),
          () => below(2) === 0,
          () => (depth > 3 ? [] : Array.from({ length: below(4) }, () => value(depth + 1))),
          () => (depth > 3 ? {} : { [pick(['call', 'input', 'commandId', '__proto__', 'x'])]: value(depth + 1) }),
        ])()
      const request = (): unknown =>
        pick([
          () => JSON.stringify({ call: pick(names), input: value(0) }),
          () => JSON.stringify(value(0)),
          () => JSON.stringify({ call: pick(names), input: value(0) }).slice(0, below(60)),
          () => value(0),
          () => '{"call":"GetWorkspace","input":{}}',
          () => `{"call":"SaveFile","input":${JSON.stringify(value(0))}}`,
        ])()
      const counts = { valid: 0, refused: 0, rejected: 0 }
      for (let sent = 0; sent < calls; sent += atOnce) {
        const asked = Array.from({ length: atOnce }, async () => {
          try {
            const answer: Answer = JSON.parse(await tranche.invoke(request() as string))
            if (answer.ok === true) counts.valid += 1
            else if (answer.ok === false && typeof answer.refusal.message === 'string') counts.refused += 1
            else throw new TypeError('Neither an answer nor a refusal')
          } catch (failure) {
            if (failure instanceof TypeError) throw failure
            counts.rejected += 1
          }
        })
        await Promise.all(asked)
      }
      return counts
    },
    [seed, CALLS, AT_ONCE] as const,
  )
}

test(`${CALLS.toLocaleString('en-US')} calls of a hostile page are refused or valid, and the program goes on`, async ({
  program,
}) => {
  test.setTimeout(900_000)
  const { page, main } = program.now
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
  const counts = await sendNonsense(program, seed)
  console.log(`seed ${seed}: ${JSON.stringify(counts)}`)
  expect(counts.valid + counts.refused + counts.rejected).toBe(CALLS)
  expect(counts.valid).toBeGreaterThan(CALLS / 10)
  expect(counts.refused).toBeGreaterThan(CALLS / 4)
  expect(main.process.exitCode).toBeNull()
  expect(main.printed()).toBe('')
  await page.reload()
  await expect(heading(page)).toBeVisible()
})
