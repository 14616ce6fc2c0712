import { expect, type Page } from '@playwright/test'
import { settle, tour } from '../../support/browser/screens'
import { SCREEN_GROUPS } from '../../support/browser/screensAll'
import { test } from '../../support/browser/tranche'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const

/** What doesn't fit: the page if it scrolls sideways, and each visible button whose text is cut off. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement
    const wide = root && root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} wide`] : []
    const cut = [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && button.scrollWidth > button.clientWidth)
      .map((button) => `button “${button.textContent}”: ${button.scrollWidth} in ${button.clientWidth}`)
    return [...wide, ...cut]
  })
}

for (const group of SCREEN_GROUPS) {
  test(`nothing is cut or scrolls sideways at 900 × 600 and 1280 × 800: ${group.name}`, async ({ openTranche }) => {
    const [usual] = SIZES
    const { page } = await openTranche({ viewport: usual })
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
