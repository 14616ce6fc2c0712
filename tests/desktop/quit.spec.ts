import { expect, type Page } from '@playwright/test'
import { ask } from '../support/browser/acts'
import { chooseFile } from '../support/browser/import'
import { type Program, test } from './program'

/** Five batches: an import that is held at its second has far to go. */
const CONTRACTS = 1_000

const HEADINGS = 'Contract,Client,Freelancer,Our side,Currency,Milestone,Amount,Due date'

function manyContracts(): string {
  const rows = Array.from({ length: CONTRACTS }, (_, contract) =>
    [1, 2].map(
      (step) => `Contract ${contract},Client ${contract % 50},Studio Nord,freelancer,EUR,Step ${step},100.00,`,
    ),
  )
  return [HEADINGS, ...rows.flat()].join('\n')
}

/** In the vault's page: from an import's second batch on it writes, and says nothing of it until it is let go on. */
const HOLD = `(() => {
  const held = []
  let batches = 0
  let isHeld = true
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (message, ...rest) {
    const say = () => post.call(this, message, ...rest)
    if (message?.value?.kind === 'appended') batches += 1
    if (isHeld && batches > 1 && message?.kind === 'done') held.push(say)
    else say()
  }
  globalThis.letGoOn = () => {
    isHeld = false
    for (const say of held.splice(0)) say()
  }
})()`

/** Begins the import in the screen; it stands still after its first batch, until it is let go on. */
async function beginImport({ now }: Program): Promise<() => Promise<unknown>> {
  const { page } = now
  const vault = await now.vault()
  await vault.evaluate(HOLD)
  await chooseFile(page, { name: 'many.csv', text: manyContracts() })
  const begun = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        globalThis.tranche?.onSignal((signal) => {
          if (JSON.parse(signal).type === 'progress') resolve()
        })
        document.title = 'Listening'
      }),
  )
  await expect(page).toHaveTitle('Listening')
  await page.getByRole('button', { name: 'Import 1,000 contracts' }).click()
  await begun
  // Answered before it goes on: with the import, its page may end.
  return () => vault.evaluate('void setTimeout(letGoOn)')
}

/** Until the program asks what is to become of the import. */
async function quitUntilAsked({ now: { main } }: Program): Promise<void> {
  await main.ask('quit')
  await expect.poll(async () => (await main.recorded('dialog.showMessageBox')).length).toBe(1)
  const [asked] = await main.recorded('dialog.showMessageBox')
  expect(asked?.args[0]).toMatchObject({ message: 'An import is still running' })
}

const answer = ({ now: { main } }: Program, response: number) =>
  main.ask('answerDialog', 'showMessageBox', { response })

const AFTERWARDS = 0
const STOP = 1

const listed = (page: Page) => ask(page, 'ListContracts', { from: 0, limit: 1 })

/** Nothing of it is there, not even what would keep the same file from being imported. */
async function expectNothingKept(program: Program): Promise<void> {
  const { page } = await program.reopen()
  await expect(page.getByText('No contracts yet')).toBeVisible()
  expect((await listed(page)).total).toBe(0)
  await expect(page.getByRole('button', { name: 'Take the import back' })).toHaveCount(0)
  await chooseFile(page, { name: 'many.csv', text: manyContracts() })
  await expect(page.getByRole('button', { name: 'Import 1,000 contracts' })).toBeVisible()
  await expect(page.getByText('already here, skipped')).toHaveCount(0)
}

test('an import that is stopped by quitting leaves nothing', async ({ program }) => {
  const goOn = await beginImport(program)
  await quitUntilAsked(program)
  await answer(program, STOP)
  await goOn()
  expect(await program.now.main.ended).toBe(0)
  await expectNothingKept(program)
})

test('an import that ends while its user is asked, and says stop, leaves nothing either', async ({ program }) => {
  const goOn = await beginImport(program)
  await quitUntilAsked(program)
  await goOn()
  await expect.poll(async () => (await listed(program.now.page)).total).toBe(CONTRACTS)
  await expect(program.now.page.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
  await answer(program, STOP)
  expect(await program.now.main.ended).toBe(0)
  await expectNothingKept(program)
})

test('an import that quitting waits for is there whole, and can be taken back', async ({ program }) => {
  const goOn = await beginImport(program)
  await quitUntilAsked(program)
  await answer(program, AFTERWARDS)
  await goOn()
  expect(await program.now.main.ended).toBe(0)
  const { page } = await program.reopen()
  await expect(page.getByRole('region', { name: 'Totals' })).toContainText('EUR 200,000.00')
  expect((await listed(page)).total).toBe(CONTRACTS)
  await expect(page.getByRole('button', { name: 'Take the import back' })).toBeVisible()
})
