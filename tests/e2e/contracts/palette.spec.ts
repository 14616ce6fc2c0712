import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'

test('what is typed right after the palette’s keys goes into it, and acts on nothing else', async ({ openTranche }) => {
  const { page } = await openTranche()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const input = page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(input).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(input).toHaveCount(0)

  // All in one turn of the page: no frame comes between the keys.
  const isInPalette = await page.evaluate(async () => {
    const press = (key: string, ctrlKey: boolean) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }))
    press('k', true)
    await Promise.resolve()
    return document.activeElement?.getAttribute('role') === 'combobox'
  })
  expect(isInPalette).toBe(true)
})
