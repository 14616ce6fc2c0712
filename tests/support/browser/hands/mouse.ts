import { expect, type Locator, type Page } from '@playwright/test'
import type { Hands } from './hands'

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('Not to be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags by the six dots, over the middle of the row that stands so many places above. */
async function dragUp(page: Page, milestone: string, places: number): Promise<void> {
  const handle = page.getByRole('button', { name: `Reorder ${milestone}` })
  const rows = page.getByRole('listitem')
  const names = await rows.evaluateAll((all) =>
    all.map((row) => row.getAttribute('aria-label') ?? row.textContent ?? ''),
  )
  const at = names.findIndex((name) => name.startsWith(milestone))
  const place = Number(await rows.nth(at).getAttribute('aria-posinset')) - places
  const from = await centreOf(handle)
  const target = await centreOf(rows.nth(at - places))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y - 8, { steps: 4 })
  await expect(page.locator('[data-dragging="true"]')).toBeVisible()
  await page.mouse.move(from.x, target.y - 6, { steps: 25 })
  await expect(page.locator('[id^="rfd-announcement"]')).toHaveText(new RegExp(`moved to position ${place} of`))
  await page.mouse.up()
  await expect(page.locator('[data-dragging="true"]')).toHaveCount(0)
}

export const mouse: Hands = {
  name: 'by mouse',
  press: (target) => target.click(),
  fill: async (field, text) => {
    await field.click()
    await field.fill(text)
  },
  choose: (radio) => radio.check(),
  openContract: (page, title) => page.getByRole('row', { name: title }).getByRole('link').click(),
  takeFromMenu: async (button, item) => {
    await button.click()
    await item.click()
  },
  moveUp: dragUp,
}
