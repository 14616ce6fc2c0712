import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { keep, planned, started } from '../e2e/print/ledger'
import { openPrint } from '../support/browser/printed'
import { wordsOf } from '../support/ledger/paper'
import { needs } from '../support/needs'
import { test } from './program'

test.beforeEach(() => needs('pdftotext'))

const TITLES = ['Shop', 'Site', 'Zine']

const pagesOf = async (path: string) => (await wordsOf(readFileSync(path))).split('\f').slice(0, -1)

test('the screen is saved as one PDF, or each contract alone in a file of its own, where the dialogue says', async ({
  program,
}) => {
  const { page, main } = program.now
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const title of TITLES) {
    await keep(page, [started(title, '2026-01-05'), planned(title, '2026-01-05', [['Design', '100']])])
  }
  await openPrint(page)

  const file = join(program.profile, 'all.pdf')
  await main.ask('answerDialog', 'showSaveDialog', { canceled: true, filePath: '' })
  await page.getByRole('button', { name: 'Save PDF' }).click()
  await expect.poll(async () => (await main.recorded('dialog.showSaveDialog')).length).toBe(1)
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeEnabled()
  await main.ask('answerDialog', 'showSaveDialog', { canceled: false, filePath: file })
  await page.getByRole('button', { name: 'Save PDF' }).click()
  await expect(page.getByText('The PDF is saved.').first()).toBeVisible()
  const [cancelled, saved] = (await main.recorded('dialog.showSaveDialog')).map(({ args }) => args[0])
  expect(saved).toEqual({
    defaultPath: 'Payment summary, 3 contracts, All time.pdf',
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  expect(cancelled).toEqual(saved)
  const pages = await pagesOf(file)
  expect(pages).toHaveLength(TITLES.length + 1)
  for (const [index, title] of TITLES.entries()) expect(pages[index]).toContain(title)

  const folder = join(program.profile, 'summaries')
  mkdirSync(folder)
  await main.ask('answerDialog', 'showOpenDialog', { canceled: false, filePaths: [folder] })
  await page.getByRole('button', { name: 'One file each' }).click()
  await expect(page.getByText('3 of 3 files are written.').first()).toBeVisible()
  expect(readdirSync(folder).toSorted()).toEqual(TITLES.map((title) => `Payment summary, ${title}, All time.pdf`))
  for (const title of TITLES) {
    const [only = '', ...more] = await pagesOf(join(folder, `Payment summary, ${title}, All time.pdf`))
    expect(more).toEqual([])
    expect(TITLES.filter((one) => only.includes(one))).toEqual([title])
  }
  expect(existsSync(join(program.profile, 'Payment summary, Shop, All time.pdf'))).toBe(false)
})
