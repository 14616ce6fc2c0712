import { expect, type Page } from '@playwright/test'
import { settle, tour } from '../../support/browser/screens'
import { SCREEN_GROUPS } from '../../support/browser/screensAll'
import { test } from '../../support/browser/tranche'
import { violations } from './violations'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsIn(page: Page): Promise<readonly string[]> {
  // A menu is reached from its button, not as a part of the page: it stands in no landmark.
  const hasMenu = (await page.getByRole('menu').count()) > 0
  return violations(page, {
    runOnly: { type: 'tag', values: RULES },
    ...(hasMenu && { rules: { region: { enabled: false } } }),
  })
}

test.describe.configure({ mode: 'parallel' })

for (const group of SCREEN_GROUPS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`WCAG 2.2 AA, ${colorScheme}: ${group.name}`, async ({ openTranche }) => {
      const { page } = await openTranche({ colorScheme }, group.store)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await tour(page, group, (screen) =>
        test.step(screen.name, async () => {
          await screen.open(page)
          await settle(page)
          expect.soft(await violationsIn(page), screen.name).toEqual([])
        }),
      )
    })
  }
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
  expect(await violationsIn(page)).toEqual([
    expect.stringMatching(/^button-name at /),
    expect.stringMatching(/^color-contrast at #faint: /),
  ])
})
