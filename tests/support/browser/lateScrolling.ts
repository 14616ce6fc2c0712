import { expect, type Page } from '@playwright/test'

/**
 * Leaves a screen with a grid for one that wasn't gone to yet, in the order of a slow machine: the page is told of the
 * scrolling done meanwhile only once the grid stands hidden, while the code of the next screen is still fetched.
 */
export async function leaveBeforeScrollingIsTold(page: Page, next: string, leave: () => Promise<void>): Promise<void> {
  const code = `**/${next}-*.js`
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(code, async (route) => {
    await released
    await route.fallback()
  })
  await page.evaluate(() => {
    const keepBack = (event: Event) => event.stopImmediatePropagation()
    addEventListener('scroll', keepBack, true)
    addEventListener('scroll-told', () => removeEventListener('scroll', keepBack, true), { once: true })
  })
  const asked = page.waitForRequest(code)
  await leave()
  await asked
  const grid = page.getByRole('grid', { includeHidden: true })
  await expect(grid).toBeHidden()
  await grid.evaluate((table) => {
    dispatchEvent(new Event('scroll-told'))
    for (let element = table.parentElement; element; element = element.parentElement) {
      element.dispatchEvent(new Event('scroll'))
    }
  })
  release()
}
