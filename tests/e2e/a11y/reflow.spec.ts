import { expect, type Page } from '@playwright/test'
import { settle, tour } from '../../support/browser/screens'
import { SCREEN_GROUPS } from '../../support/browser/screensAll'
import { test } from '../../support/browser/tranche'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const

/**
 * What doesn't fit: a page or pane that scrolls sideways or hides a part of itself, but for the named regions that hold
 * wide tables; and each visible button whose text is cut off.
 */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isWide = (element: Element) => element.scrollWidth > element.clientWidth
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const nameOf = (element: Element) => `${element.tagName} ${element.className}`
    const panes = [...document.querySelectorAll('html, body, main, main :not(input, textarea, section[aria-label])')]
    const wide = panes
      .filter((pane) => isWide(pane) && (scrolls(pane) || pane.matches('html, main')))
      .map((pane) => `${nameOf(pane)}: ${pane.scrollWidth} in ${pane.clientWidth}`)
    const cut = [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && isWide(button))
      .map((button) => `button “${button.textContent}”: ${button.scrollWidth} in ${button.clientWidth}`)
    return [...wide, ...cut]
  })
}

test.describe.configure({ mode: 'parallel' })

for (const group of SCREEN_GROUPS) {
  test(`nothing is cut or scrolls sideways at 900 × 600 and 1280 × 800: ${group.name}`, async ({ openTranche }) => {
    const [usual] = SIZES
    const { page } = await openTranche({ viewport: usual }, group.store)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await tour(page, group, (screen) =>
      test.step(screen.name, async () => {
        await screen.open(page)
        for (const size of SIZES) {
          await page.setViewportSize(size)
          await settle(page)
          expect.soft(await misfits(page), `${screen.name}, ${size.width} × ${size.height}`).toEqual([])
        }
        await page.setViewportSize(usual)
      }),
    )
  })
}
