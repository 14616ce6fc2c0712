import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { ROOT } from '../../electron/start/paths.mjs'
import { startMain } from '../support/browser/standInMain'
import { type Program, test } from './program'

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 })
const choose = ({ now }: Program, ...path: string[]) => now.main.ask('chooseFromMenu', ...path)
const keptIn = ({ profile }: Program, name: string) => {
  const path = join(profile, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

type Ask = (call: string, input: object) => Promise<never>

const ask =
  (page: Page): Ask =>
  (call, input) =>
    page.evaluate(async (request) => {
      const answer = JSON.parse((await globalThis.tranche?.invoke(request)) ?? '{}')
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.value as never
    }, JSON.stringify({ call, input }))

async function startContract(page: Page, title: string): Promise<string> {
  const { today } = (await ask(page)('GetWorkspace', {})) as { today: string }
  const terms = { title, client: 'A', freelancer: 'B', ourSide: 'client', reference: null, notes: null, tags: [] }
  await ask(page)('StartContract', {
    commandId: 'start',
    contractId: 'website',
    terms: { ...terms, budget: null, minimum: null, currency: 'USD' },
    on: today,
  })
  return 'website'
}

/** Some of whose milestones are long overdue. */
async function importContracts(page: Page): Promise<void> {
  const text = readFileSync(join(ROOT, 'resources/samples/agency-en.csv'), 'utf8')
  const options = { mapping: null, style: { decimal: null, dayOrder: null }, ourSide: 'client' }
  await ask(page)('PreviewImport', { stagedId: 's1', fileName: 'agency-en.csv', text, options })
  await ask(page)('RunImport', { stagedId: 's1', importId: 'i1', options })
}

test('the menu’s commands bring to their screens', async ({ program }) => {
  const { page } = program.now
  await expect(heading(page, 'Contracts')).toBeVisible()
  await choose(program, 'File', 'New contract')
  await expect(heading(page, 'New contract')).toBeVisible()
  await choose(program, 'File', 'Import contracts…')
  await expect(page).toHaveURL(/#\/contracts\/import$/)
  for (const screen of ['Inbox', 'Contracts', 'Payments']) {
    await choose(program, 'Go', screen)
    await expect(heading(page, screen)).toBeVisible()
  }
  await choose(program, 'File', 'Settings…')
  await expect(heading(page, 'Settings')).toBeVisible()
  await choose(program, 'Go', 'Command palette…')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('the menu leaves a dialog alone: it is answered first', async ({ program }) => {
  const { page } = program.now
  await expect(heading(page, 'Contracts')).toBeVisible()
  await choose(program, 'Help', 'Keyboard shortcuts')
  await expect(page.getByRole('dialog')).toBeVisible()
  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        globalThis.tranche?.onSignal(resolve)
        document.title = 'Listening'
      }),
  )
  await expect(page).toHaveTitle('Listening')
  await choose(program, 'Go', 'Payments')
  expect(await heard).toBe('{"type":"asked","command":"payments"}')
  await page.keyboard.press('Escape')
  await expect(heading(page, 'Contracts')).toBeVisible()
})

test('a contract that was shown stands in the menu, at the next start too, and opens from there', async ({
  program,
}) => {
  const id = await startContract(program.now.page, 'Website')
  await program.now.page.goto(`https://ui.app.test/#/contracts/${id}`)
  await expect(heading(program.now.page, 'Website')).toBeVisible()
  await expect.poll(() => keptIn(program, 'desktop.json').recent).toEqual([{ id, title: 'Website' }])
  await program.now.close()
  await program.reopen()
  await expect(heading(program.now.page, 'Contracts')).toBeVisible()
  await choose(program, 'File', 'Recent contracts', 'Website')
  await expect(heading(program.now.page, 'Website')).toBeVisible()
  await choose(program, 'File', 'Recent contracts', 'Clear this list')
  await expect.poll(() => keptIn(program, 'desktop.json').recent).toEqual([])
})

const ENDS: Readonly<Record<string, (now: Program['now']) => Promise<unknown>>> = {
  quitting: (now) => now.close(),
  'the end of a session on Windows': (now) => now.main.ask('endSession'),
  'the system’s shutdown': (now) => now.main.ask('shutdown'),
}
for (const [how, end] of Object.entries(ENDS)) {
  test(`what is being typed is there after ${how}`, async ({ program }) => {
    await expect(heading(program.now.page, 'Contracts')).toBeVisible()
    await choose(program, 'File', 'Settings…')
    await program.now.page.getByLabel('Name', { exact: true }).fill('Okafor Studio')
    expect(await end(program.now)).not.toBe(false)
    expect(await program.now.main.ended).toBe(0)
    const { page } = await program.reopen()
    await expect(heading(page, 'Contracts')).toBeVisible()
    await choose(program, 'File', 'Settings…')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Okafor Studio')
  })
}

test('a file that a second start hands over is told, and nothing of it is applied', async ({ program }) => {
  const { page, main } = program.now
  await expect(heading(page, 'Contracts')).toBeVisible()
  const file = join(program.profile, 'Website.tranche')
  writeFileSync(file, 'anything')
  await main.ask('answerDialog', 'showMessageBox', { response: 0 })
  expect(await startMain(program.profile, {}, [file]).ended).toBe(0)
  await expect(page).toHaveURL(/#\/contracts\/import$/)
  const [told] = await main.recorded('dialog.showMessageBox')
  expect(told?.args[0]).toMatchObject({ message: 'Website.tranche was not imported' })
})

test('notifications come once they are asked for, name contracts, and bring to the inbox', async ({ program }) => {
  const { page, main } = program.now
  await expect(heading(page, 'Contracts')).toBeVisible()
  await importContracts(page)
  await choose(program, 'File', 'Settings…')
  const notify = page.getByLabel('Tell me what is overdue and what waits for me')
  await expect(notify).not.toBeChecked()
  expect(await main.recorded('notification')).toEqual([])
  await notify.click()
  await expect.poll(async () => (await main.recorded('notification')).length).toBe(1)
  const [told] = await main.recorded('notification')
  expect(told?.args[0]).toMatchObject({ title: expect.stringMatching(/overdue|waits? for you/) })
  await main.ask('clickNotification', 0)
  await expect(heading(page, 'Inbox')).toBeVisible()
})

test('the colours of the system’s own parts follow the setting', async ({ program }) => {
  const { page, main } = program.now
  await expect(heading(page, 'Contracts')).toBeVisible()
  await choose(program, 'File', 'Settings…')
  await page.getByLabel('Dark').click()
  await expect.poll(async () => (await main.recorded('nativeTheme.themeSource')).at(-1)?.args).toEqual(['dark'])
  await expect.poll(() => keptIn(program, 'desktop.json').appearance).toBe('dark')
})

test('the data folder is shown, and no other: it isn’t called as the program is', async ({ program }) => {
  expect(await program.now.main.ask('name')).toBe('Tranche')
  await choose(program, 'Help', 'Show data folder')
  expect((await program.now.main.recorded('shell.openPath')).map(({ args }) => args)).toEqual([[program.profile]])
})

test('a folder that can’t be written is told, and the program ends', async ({ program }) => {
  await program.now.close()
  writeFileSync(join(program.profile, 'profile.json'), JSON.stringify({ profile: 1, program: '0.0.1' }))
  const inTheWay = join(program.profile, 'profile.json.new')
  mkdirSync(inTheWay)
  const stopped = startMain(program.profile, {})
  expect(await stopped.ended).toBe(1)
  expect(stopped.printed()).toBe('')
  rmdirSync(inTheWay)
  await program.reopen()
})

test('a profile that a newer program wrote is refused before any window opens, and left as it is', async ({
  program,
}) => {
  await program.now.close()
  const mark = join(program.profile, 'profile.json')
  expect(keptIn(program, 'profile.json')).toMatchObject({ profile: 1 })
  const newer = JSON.stringify({ profile: 99, program: '9.0.0' })
  writeFileSync(mark, newer)
  const desktop = join(program.profile, 'desktop.json')
  const before = readFileSync(desktop, 'utf8')
  const older = startMain(program.profile, {})
  expect(await older.ended).toBe(1)
  expect(readFileSync(mark, 'utf8')).toBe(newer)
  expect(readFileSync(desktop, 'utf8')).toBe(before)
  expect(existsSync(`${mark}.new`)).toBe(false)
  writeFileSync(mark, JSON.stringify({ profile: 1, program: '0.1.0' }))
  await program.reopen()
})
