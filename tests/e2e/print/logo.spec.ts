import { truncateSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { choosePath } from '../../support/browser/import'
import { png } from '../../support/browser/png'
import { openPrint, printed } from '../../support/browser/printed'
import { go } from '../../support/browser/screens'
import { test } from '../../support/browser/tranche'
import { needs } from '../../support/needs'
import { changeSettings, funded, keep, planned, started } from './ledger'

test.use({ ownBrowser: true })

test.beforeEach(() => needs('pdfimages'))

const US = { name: 'Northwind', email: '', address: '', taxNumber: '', letterhead: '' }
const WIDE = png(240, 60, (x) => [15, 110, 90, x < 120 ? 255 : 0])
const HUGE = png(1200, 600, (x, y) => [x % 256, y % 256, (x * y) % 256, 255])

interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const picture = (buffer: Buffer): ChosenFile => ({ name: 'logo.png', mimeType: 'image/png', buffer })

/** A path: of a file too large to be sent. */
async function choose(page: Page, button: string, file: string | ChosenFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  const chooser = await choosing
  if (typeof file === 'string') await choosePath(page, chooser, file)
  else await chooser.setFiles(file)
}

const logo = (page: Page) => page.getByRole('group', { name: 'Logo' }).getByRole('img', { name: 'Your logo' })

/** As it was decoded; a picture that couldn't be has none. */
const sizeOf = (page: Page) =>
  logo(page).evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])

async function seed(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await changeSettings(page, { us: US })
  for (const contract of ['Website', 'Catalogue']) {
    await keep(page, [
      started(contract, '2026-01-05'),
      planned(contract, '2026-01-05', [['Draft', '100']]),
      funded(contract, '2026-01-10', 'm1'),
    ])
  }
}

test('a logo that is chosen stands on every summary and its PDF, in the file once; it outlives a reload, and goes when removed', async ({
  openTranche,
}) => {
  const tranche = await openTranche()
  const { page } = tranche
  await seed(page)
  await go(page, '/settings', 'Settings')
  await choose(page, 'Choose logo', picture(WIDE))
  await expect(logo(page)).toBeVisible()
  await expect.poll(() => sizeOf(page)).toEqual([240, 60])
  await expect(page.getByRole('button', { name: 'Choose another logo' })).toBeFocused()
  await page.reload()
  await expect(logo(page)).toBeVisible()

  await openPrint(page)
  const heads = page.getByRole('article').getByRole('img', { name: US.name })
  await expect(heads).toHaveCount(2)
  await expect(page.getByRole('table', { name: 'Totals' })).toBeAttached()
  const [first, second, ...others] = (await printed(tranche)).images
  expect(others).toEqual([])
  expect(first).toMatchObject({ page: 1, width: 240, height: 60 })
  expect(second).toEqual({ ...first, page: 2 })

  await go(page, '/settings', 'Settings')
  await page.getByRole('button', { name: 'Remove logo' }).click()
  await expect(logo(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Choose logo' })).toBeFocused()
  await openPrint(page)
  await expect(page.getByRole('table', { name: 'Totals' })).toBeAttached()
  await expect(heads).toHaveCount(0)
  expect((await printed(tranche)).images).toEqual([])
})

test('what is no logo is refused with what to do, and the one before stays; a large picture is kept as a small copy', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await go(page, '/settings', 'Settings')
  const alert = page.getByRole('group', { name: 'Logo' }).getByRole('alert')
  const text = { name: 'logo.txt', mimeType: 'text/plain', buffer: Buffer.from('A logo') }
  await choose(page, 'Choose logo', text)
  await expect(alert).toContainText('Choose one of these')
  // Wrong again, it is said again: a screen reader hears only what is new.
  await alert.evaluate((said) => said.setAttribute('data-heard', ''))
  await choose(page, 'Choose logo', text)
  await expect(alert).not.toHaveAttribute('data-heard')
  await expect(alert).toContainText('Choose one of these')
  await choose(page, 'Choose logo', picture(HUGE))
  await expect(logo(page)).toBeVisible()
  await expect(alert).toHaveCount(0)
  await expect.poll(() => sizeOf(page)).not.toContain(0)
  const [width = 0, height = 0] = await sizeOf(page)
  expect(width).toBeLessThanOrEqual(400)
  expect(width).toBe(2 * height)

  const saved = page.getByRole('main').getByText('Saved', { exact: true })
  await expect(saved).toBeVisible()
  const tooLarge = test.info().outputPath('large.png')
  writeFileSync(tooLarge, WIDE)
  truncateSync(tooLarge, 20_000_001)
  await choose(page, 'Choose another logo', tooLarge)
  await expect(alert).toContainText('at most 20 MB')
  await expect(saved).toHaveCount(0)
  await choose(page, 'Choose another logo', picture(WIDE.subarray(0, 50)))
  await expect(alert).toContainText('can’t be read')
  expect(await sizeOf(page)).toEqual([width, height])
  await choose(page, 'Choose another logo', picture(WIDE))
  await expect(alert).toHaveCount(0)
  await expect.poll(() => sizeOf(page)).toEqual([240, 60])
  await expect(saved).toBeVisible()
})
