import { expect, type Page } from '@playwright/test'
import { go } from '../../support/browser/screens'
import { test } from '../../support/browser/tranche'
import { keep, planned, started } from './ledger'

declare global {
  var written: string[]
}

/** The desktop's part of the bridge, as far as the page sees it: notes what would be printed. `until`: files before it waits. */
async function giveDesktop(page: Page, until: number): Promise<void> {
  await page.evaluate((most) => {
    globalThis.written = []
    const shown = () => `${document.title} (${document.querySelectorAll('article').length})`
    const pdf = {
      save: async (name: string) => globalThis.written.push(`${name}: ${shown()}`) > 0,
      // As a dialogue does, it outlasts the click that opened it.
      chooseFolder: () => new Promise<string>((resolve) => setTimeout(() => resolve('a folder'))),
      saveIn: async (_folder: string, name: string) => {
        globalThis.written.push(`${name}: ${shown()}`)
        // Long enough for a cancel to be pressed.
        if (globalThis.written.length >= most)
          await new Promise((resolve) => document.addEventListener('click', () => resolve(undefined), { once: true }))
      },
    }
    globalThis.tranche = Object.assign(globalThis.tranche ?? ({} as never), { pdf })
  }, until)
}

test('the desktop saves all as one PDF, or each contract alone in a file of its own, until cancelled', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const title of ['Shop', 'Site', 'Zine'])
    await keep(page, [started(title, '2026-01-05'), planned(title, '2026-01-05', [['Design', '100']])])
  await giveDesktop(page, 2)
  await go(page, '/payments/print', 'Print payment summary')
  await page.getByRole('button', { name: 'Save PDF' }).click()
  await expect(page.getByText('The PDF is saved.').first()).toBeVisible()
  const all = 'Payment summary, 3 contracts, All time'
  expect(await page.evaluate(() => globalThis.written)).toEqual([`${all}.pdf: ${all} (4)`])

  await page.evaluate(() => {
    globalThis.written = []
  })
  await page.getByRole('button', { name: 'One file each' }).click()
  await expect(page.getByText('Writing file 2 of 3')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 3 files are written.').first()).toBeVisible()
  const alone = (title: string) => `Payment summary, ${title}, All time`
  expect(await page.evaluate(() => globalThis.written)).toEqual(
    ['Shop', 'Site'].map((title) => `${alone(title)}.pdf: ${alone(title)} (1)`),
  )
  await expect(page.locator('article')).toHaveCount(4)
})
