import { expect, type Page } from '@playwright/test'
import { drive } from '../e2e/faults/drive'
import { actsBefore, expectListed, standing } from '../e2e/faults/readBack'
import { type Place, type Script, writeScript } from '../e2e/faults/script'
import { todayOf } from '../support/browser/acts'
import { rendererPid } from '../support/browser/rendererPid'
import { type Program, test } from './program'

const LANES = 2
const MILESTONES = 12

interface Driven {
  readonly scripts: readonly Script[]
  readonly counts: ReadonlyMap<string, number>
  readonly refused: readonly string[]
}

/** Acts at full speed, until so many are acknowledged. */
async function driveUntil(page: Page, name: string, acknowledged: number): Promise<Driven> {
  const today = await todayOf(page)
  const scripts = Array.from({ length: LANES }, (_, lane) =>
    writeScript(`${name}-${lane}`, today, () => 1_000, MILESTONES),
  )
  const log = await drive(page, scripts, acknowledged)
  await log.reached
  return { scripts, ...log }
}

/** Every acknowledged act is there, and at most one more of each lane, which was under way. */
async function expectKept(page: Page, { scripts, counts, refused }: Driven): Promise<void> {
  expect(refused).toEqual([])
  const places = new Map<string, Place>()
  for (const script of scripts) {
    const acknowledged = counts.get(script.contractId) ?? 0
    const place = await standing(page, script.contractId)
    const kept = actsBefore(script, place)
    expect(kept, script.contractId).toBeGreaterThanOrEqual(acknowledged)
    expect(kept, script.contractId).toBeLessThanOrEqual(acknowledged + 1)
    if (place) places.set(script.contractId, place)
  }
  await expectListed(page, places)
}

async function allAnswered({ scripts, counts }: Driven): Promise<void> {
  const asked = scripts.map(({ contractId, requests }) => [contractId, requests.length])
  await expect.poll(() => [...counts], { timeout: 90_000 }).toEqual(asked)
}

/** Of those that are open: one, or none while the next is being opened. */
const vaultIds = async ({ now }: Program) => {
  const windows = await now.main.ask<readonly { id: number; url: string }[]>('windows')
  return windows.filter(({ url }) => url.startsWith('app://vault')).map(({ id }) => id)
}

const vaultId = async (program: Program) => {
  await expect.poll(() => vaultIds(program)).toHaveLength(1)
  const [id] = await vaultIds(program)
  return id
}

async function expectAnotherVault(program: Program, before: number | undefined): Promise<void> {
  await expect.poll(async () => (await vaultIds(program)).map((id) => id === before)).toEqual([false])
}

test('SIGKILL of the vault: it comes back, and every act under way is answered, once', async ({ program }) => {
  const { page } = program.now
  const before = await vaultId(program)
  const pid = await rendererPid(await program.now.vault())
  const driven = await driveUntil(page, 'killed', 20)
  process.kill(pid, 'SIGKILL')
  await allAnswered(driven)
  await expectAnotherVault(program, before)
  await expectKept(page, driven)
})

test('a vault that hangs is ended, and what was asked of it is answered by the next', async ({ program }) => {
  const { page } = program.now
  const before = await vaultId(program)
  const vault = await program.now.vault()
  // Answered: it hangs from its next turn on.
  await vault.evaluate('void setTimeout(() => { for (;;); })')
  const driven = await driveUntil(page, 'hung', 20)
  await allAnswered(driven)
  await expectAnotherVault(program, before)
  await expectKept(page, driven)
})

test('a vault at long work is left at it', async ({ program }) => {
  const { page } = program.now
  const before = await vaultId(program)
  const vault = await program.now.vault()
  // Each part is far longer than any of a real job, all together longer than a silent vault is given.
  const working = vault.evaluate(`(async () => {
    for (let part = 0; part < 9; part += 1) {
      const end = performance.now() + 2000
      while (performance.now() < end);
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()`)
  const driven = await driveUntil(page, 'busy', 1)
  await working
  await allAnswered(driven)
  expect(await vaultId(program)).toBe(before)
  await expectKept(page, driven)
})

test('SIGKILL of the screen: it comes back, and what was acknowledged is there', async ({ program }) => {
  const { page } = program.now
  const pid = await rendererPid(page)
  const driven = await driveUntil(page, 'screen', 20)
  process.kill(pid, 'SIGKILL')
  const again = await program.now.screenAgain()
  await expect(again.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
  await expectKept(again, driven)
})

test('a screen that hangs is opened anew where the user says so, and what was acknowledged is there', async ({
  program,
}) => {
  const { page, main } = program.now
  const driven = await driveUntil(page, 'hung-screen', 20)
  page.evaluate('for (;;);').catch(() => {})
  await main.ask('hang')
  await expect.poll(async () => (await main.recorded('dialog.showMessageBox')).length).toBe(1)
  const [asked] = await main.recorded('dialog.showMessageBox')
  expect(asked?.args[0]).toMatchObject({ message: 'Tranche doesn’t answer', buttons: ['Wait', 'Open anew'] })
  await main.ask('answerDialog', 'showMessageBox', { response: 1 })
  const again = await program.now.screenAgain()
  await expect(again.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
  await expectKept(again, driven)
})

test('SIGKILL of main and all that is its own: opened again, what was acknowledged is there', async ({ program }) => {
  const driven = await driveUntil(program.now.page, 'main', 40)
  await program.now.kill()
  const { page } = await program.reopen()
  await expectKept(page, driven)
})
