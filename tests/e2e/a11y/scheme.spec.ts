import { expect, type JSHandle, type Page } from '@playwright/test'
import { ask } from '../../support/browser/acts'
import { enter, go } from '../../support/browser/screens'
import { test } from '../../support/browser/tranche'

type Reading = JSHandle<() => readonly string[]>

/** The colours of all texts of the screen, those in closed details too. */
function readingOfColours(page: Page): Promise<Reading> {
  return page.evaluateHandle(() => () => [
    ...new Set([...document.querySelectorAll('main *')].map((element) => getComputedStyle(element).color)),
  ])
}

/** Read when the root has taken another appearance, before a frame shows it. */
function onceAppearanceChanges(page: Page, reading: Reading): Promise<readonly string[]> {
  return page.evaluate(
    (read) =>
      new Promise((resolve) => {
        const changes = new MutationObserver(() => resolve(read()))
        changes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      }),
    reading,
  )
}

function common(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((colour) => before.includes(colour))
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`no text keeps a colour of the scheme before, as motion goes: ${reducedMotion}`, async ({ openTranche }) => {
    const { page } = await openTranche({ colorScheme: 'light' })
    await page.emulateMedia({ reducedMotion })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await ask(page, 'EnterSamples', {})
    const colours = await readingOfColours(page)
    const read = () => page.evaluate((reading) => reading(), colours)

    await test.step('the system’s scheme changes over a room', async () => {
      await enter(page, 'Mobile app')
      await expect(page.getByRole('tabpanel', { name: 'History' }).getByRole('group')).not.toHaveCount(0)
      const light = await read()
      await page.emulateMedia({ reducedMotion, colorScheme: 'dark' })
      expect.soft(common(light, await read())).toEqual([])
    })

    await test.step('another appearance is chosen', async () => {
      await go(page, '/settings', 'Settings')
      const dark = await read()
      const changed = onceAppearanceChanges(page, colours)
      await page.getByRole('radio', { name: 'Light', exact: true }).click()
      expect.soft(common(dark, await changed)).toEqual([])
    })
  })
}
