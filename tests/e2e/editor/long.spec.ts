import { expect, type Locator } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { dragByKeys, handle, said } from './drag'
import { expectChanges, openEditor, row, startContract } from './stage'

const LONG = Array.from({ length: 500 }, (_, index) => ({ title: `Step ${index + 1}`, amount: '100.00' }))

test('500 milestones: keys drag a row far beyond what is seen', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: LONG }))
  const places = Array.from({ length: 40 }, (_, index) => new RegExp(`moved to position ${index + 4} of 500\\.`))
  const passed = places.map((_, index) => `Step ${index + 4}`)
  await dragByKeys(page, 'Step 3', places, 'ArrowDown', passed)
  await expect(handle(page, 'Step 3')).toBeFocused()
  await expect(row(page, 'Step 3')).toBeInViewport()
  await expectChanges(page, { moves: ['moved 3 → 43'], counts: ['Moved 1'] })
})

test('500 milestones: a drag by mouse scrolls the list', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: LONG }))
  const from = await handle(page, 'Step 2').boundingBox()
  if (!from) throw new Error('No handle')
  const x = from.x + from.width / 2
  await page.mouse.move(x, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(x, from.y + 60, { steps: 5 })
  await expect(page.locator('[data-dragging]')).toHaveCount(1)
  // At the lower edge the list scrolls by itself.
  await page.mouse.move(x, 840, { steps: 20 })
  await expect(row(page, 'Step 60')).toBeInViewport({ timeout: 30_000 })
  await page.mouse.move(x, 400, { steps: 20 })
  await expect(said(page)).toHaveText(/Step 2, moved to position \d\d+ of 500\./)
  await page.mouse.up()
  await expect(page.locator('[data-dragging]')).toHaveCount(0)
  // The rows that came by under the drag have their fields again.
  const without = (part: Locator) => page.locator('[data-milestone]').filter({ hasNot: part })
  await expect(page.locator('[data-milestone]')).not.toHaveCount(0)
  await expect(without(page.getByRole('textbox', { name: 'Title' }))).toHaveCount(0)
  await expect(without(page.getByRole('button', { name: 'Move down' }))).toHaveCount(0)
  await expect.poll(async () => Number(await row(page, 'Step 2').getAttribute('aria-posinset'))).toBeGreaterThan(20)
  await expect(row(page, 'Step 2')).toBeInViewport()
  await expectChanges(page, { counts: ['Moved 1'] })
})
