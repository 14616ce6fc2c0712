import { expect, type Page } from '@playwright/test'
import { settle, tour } from '../../support/browser/screens'
import { SCREEN_GROUPS } from '../../support/browser/screensAll'
import { test } from '../../support/browser/tranche'
import { misfits } from './misfits'
import { violations } from './violations'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** All rules there are about colours. The other scheme changes colours and nothing else, so only these can find more there. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** In the scheme at hand. */
async function allViolations(page: Page): Promise<readonly string[]> {
  // A menu is reached from its button, not as a part of the page: it stands in no landmark.
  const hasMenu = (await page.getByRole('menu').count()) > 0
  return violations(page, {
    runOnly: { type: 'tag', values: RULES },
    ...(hasMenu && { rules: { region: { enabled: false } } }),
  })
}

function colourViolations(page: Page): Promise<readonly string[]> {
  return violations(page, { runOnly: { type: 'rule', values: OF_COLOURS } })
}

const USUAL = { width: 1280, height: 800 }
const SIZES = [USUAL, { width: 900, height: 600 }] as const

test.describe.configure({ mode: 'parallel' })

for (const group of SCREEN_GROUPS) {
  test(`nothing is cut at 1280 × 800 and 900 × 600, WCAG 2.2 AA in light and dark: ${group.name}`, async ({
    openTranche,
  }) => {
    test.slow()
    const { page } = await openTranche({ viewport: USUAL }, group.store)
    await tour(page, group, (screen) =>
      test.step(screen.name, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
        await screen.open(page)
        for (const size of SIZES) {
          await page.setViewportSize(size)
          await settle(page)
          expect.soft(await misfits(page), `${screen.name}, ${size.width} × ${size.height}`).toEqual([])
        }
        await page.setViewportSize(USUAL)
        await settle(page)
        expect.soft(await allViolations(page), `${screen.name}, light`).toEqual([])
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
        await settle(page)
        expect.soft(await colourViolations(page), `${screen.name}, dark`).toEqual([])
      }),
    )
  })
}

test('what is wrong is found, with its element and its reason', async ({ openTranche }) => {
  const { page } = await openTranche()
  await expect(page.getByRole('heading', { name: 'No contracts yet' })).toBeVisible()
  await page.evaluate(() => {
    const faint = document.createElement('p')
    Object.assign(faint.style, { color: '#888', background: '#777' })
    faint.textContent = 'Faint'
    faint.id = 'faint'
    document.querySelector('main')?.append(faint, document.createElement('button'))
  })
  expect(await allViolations(page)).toEqual([
    expect.stringMatching(/^button-name at /),
    expect.stringMatching(/^color-contrast at #faint: /),
  ])
  expect(await colourViolations(page)).toEqual([expect.stringMatching(/^color-contrast at #faint: /)])
})
