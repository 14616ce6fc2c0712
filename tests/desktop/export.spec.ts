import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { paidLastYear } from '../e2e/payments/ledger'
import { type Program, test } from './program'

async function startExport(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: format }).click()
}

async function askedNames({ now }: Program): Promise<readonly unknown[]> {
  const asked = await now.main.recorded('dialog.showSaveDialog')
  return asked.map(({ args: [options] }) => (options as { readonly defaultPath?: string }).defaultPath)
}

test('an export that is cancelled while it is made asks for no place and leaves nothing', async ({ program }) => {
  const { page, main } = program.now
  await paidLastYear(page)
  // Until then the screen may still be waiting for main.
  await expect(page.getByText('Nothing moved')).toBeVisible()
  main.process.kill('SIGSTOP')
  await startExport(page, 'Beancount')
  await expect(page.getByText('Making the file…')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Making the file…')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  main.process.kill('SIGCONT')

  const file = join(program.profile, 'payments.journal')
  await main.ask('answerDialog', 'showSaveDialog', { canceled: false, filePath: file })
  await startExport(page, 'hledger')
  await expect(page.getByText(/^Saved .*\.journal$/).first()).toBeVisible()
  expect(await askedNames(program)).toEqual([expect.stringMatching(/\.journal$/)])
  expect(readFileSync(file, 'utf8')).toContain('Website relaunch')
})

test('an export whose place isn’t there says so, one that is given no place says nothing, and neither leaves a file', async ({
  program,
}) => {
  const { page, main } = program.now
  await paidLastYear(page)
  const folder = join(program.profile, 'exports')
  mkdirSync(folder)
  const filePath = join(folder, 'gone', 'payments.beancount')
  await main.ask('answerDialog', 'showSaveDialog', { canceled: false, filePath })
  await startExport(page, 'Beancount')
  const alert = page.getByRole('alert')
  await expect(alert).toHaveText(/The file couldn’t be saved\. Choose another place, or try again\./)

  await main.ask('answerDialog', 'showSaveDialog', { canceled: true, filePath })
  await startExport(page, 'Beancount')
  await expect.poll(async () => (await askedNames(program)).length).toBe(2)
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
  await expect(alert).toHaveCount(0)
  await expect(page.getByText(/^Saved .*beancount/)).toHaveCount(0)
  expect(readdirSync(folder)).toEqual([])
})
