import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { settle, tour } from '../../support/browser/screens'
import { SCREEN_GROUPS } from '../../support/browser/screensAll'
import { test } from '../../support/browser/tranche'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The overlays' ends, invisible: what comes to them is sent on at once to where the focus belongs. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]'

/** All rules there are about colours. The other scheme changes colours and nothing else, so only these can find more there. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Legacy mode opens no page of its own, which would take the focus and close menus. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).exclude(FOCUS_GUARDS)
}

/** Of all rules, in the scheme at hand. */
async function violations(page: Page): Promise<string[]> {
  const axe = axeOn(page).withTags(RULES)
  // A menu is reached from its button, not as a part of the page: it stands in no landmark.
  const hasMenu = (await page.getByRole('menu').count()) > 0
  return told(await (hasMenu ? axe.disableRules('region') : axe).analyze())
}

async function colourViolations(page: Page): Promise<string[]> {
  return told(await axeOn(page).withRules(OF_COLOURS).analyze())
}

/** Each with the elements it is found at, and what is wrong with them. */
function told(found: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [check] = [...any, ...all, ...none]
      return `${id} at ${target.join(' ')}: ${check?.message ?? ''}`
    }),
  )
}

test.describe.configure({ mode: 'parallel' })

for (const group of SCREEN_GROUPS) {
  test(`WCAG 2.2 AA, light and dark: ${group.name}`, async ({ openTranche }) => {
    test.slow()
    const { page } = await openTranche({}, group.store)
    await tour(page, group, (screen) =>
      test.step(screen.name, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
        await screen.open(page)
        await settle(page)
        expect.soft(await violations(page), `${screen.name}, light`).toEqual([])
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
        await settle(page)
        expect.soft(await colourViolations(page), `${screen.name}, dark`).toEqual([])
      }),
    )
  })
}
