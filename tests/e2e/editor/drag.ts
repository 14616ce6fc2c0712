import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { row } from './stage'

export function handle(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `Reorder ${title}`, exact: true })
}

/** What the drag says to screen readers. */
export function said(page: Page): Locator {
  return page.locator('[id^="rfd-announcement"]')
}

async function centre(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox()
  if (!box) throw new Error('Nothing there to drag')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Over the middle of the target and a little beyond, in the direction of the drag. */
async function goal(page: Page, title: string, onto: string): Promise<{ from: Point; to: Point }> {
  const from = await centre(handle(page, title))
  const target = await centre(row(page, onto))
  return { from, to: { x: from.x, y: target.y + (target.y > from.y ? 4 : -4) } }
}
type Point = { readonly x: number; readonly y: number }

export async function dragByMouse(page: Page, title: string, onto: string, place: RegExp): Promise<void> {
  const { from, to } = await goal(page, title, onto)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + Math.sign(to.y - from.y) * 10, { steps: 4 })
  await expect(page.locator('[data-dragging]')).toHaveCount(1)
  await page.mouse.move(to.x, to.y, { steps: 25 })
  await expect(said(page)).toHaveText(place)
  await page.mouse.up()
  await expect(page.locator('[data-dragging]')).toHaveCount(0)
}

/** `passed`: the row that each press goes past. A list of which a part stands in the page has it when it has scrolled. */
export async function dragByKeys(
  page: Page,
  title: string,
  places: readonly RegExp[],
  key: string,
  passed: readonly string[] = [],
): Promise<void> {
  await handle(page, title).focus()
  await page.keyboard.press('Space')
  await expect(said(page)).toHaveText(/taken up/)
  for (const [index, place] of places.entries()) {
    const next = passed[index]
    if (next !== undefined) await expect(row(page, next)).toBeAttached()
    await page.keyboard.press(key)
    await expect(said(page)).toHaveText(place)
  }
  await page.keyboard.press('Space')
  await expect(said(page)).toHaveText(/dropped/)
  await expect(page.locator('[data-dragging]')).toHaveCount(0)
}

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) {
  return session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
}

export async function dragByTouch(page: Page, title: string, onto: string, place: RegExp): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { from, to } = await goal(page, title, onto)
  await touch(session, 'touchStart', from)
  await expect(page.locator('[data-dragging]')).toHaveCount(1)
  const steps = 25
  for (let step = 1; step <= steps; step += 1) {
    await touch(session, 'touchMove', { x: from.x, y: from.y + ((to.y - from.y) * step) / steps })
  }
  await expect(said(page)).toHaveText(place)
  await touch(session, 'touchEnd', null)
  await expect(page.locator('[data-dragging]')).toHaveCount(0)
}
