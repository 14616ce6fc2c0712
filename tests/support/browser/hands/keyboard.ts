import { expect, type Locator, type Page } from '@playwright/test'
import type { Hands } from './hands'

const MOST_TABS = 120

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Presses Tab until the target has the focus, as one does who has no mouse. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const { keyboard } = target.page()
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(target)) return
    await keyboard.press('Tab')
  }
  throw new Error(`${MOST_TABS} tabs do not lead to ${target}`)
}

async function openContract(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('grid', { name: 'Contracts' })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await page.keyboard.type(title)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('grid', { name: 'Contracts' })).toBeFocused()
  await page.keyboard.press('Enter')
}

/** Takes the milestone up by its handle, moves it with the arrow keys and drops it. */
async function moveUp(page: Page, milestone: string, places: number): Promise<void> {
  await tabTo(page.getByRole('button', { name: `Reorder ${milestone}` }))
  await page.keyboard.press('Space')
  await expect(page.locator('[data-dragging="true"]')).toBeVisible()
  const said = page.locator('[id^="rfd-announcement"]')
  await expect(said).toHaveText(/taken up/)
  for (let place = 0; place < places; place += 1) {
    const before = await said.textContent()
    await page.keyboard.press('ArrowUp')
    await expect(said).not.toHaveText(before ?? '')
  }
  await page.keyboard.press('Space')
  await expect(page.locator('[data-dragging="true"]')).toHaveCount(0)
}

export const keyboard: Hands = {
  name: 'by keyboard alone',
  press: async (target) => {
    await expect(target).toBeEnabled()
    await tabTo(target)
    // Switches and boxes are turned by Space, buttons and links pressed by Enter.
    const isInput = await target.evaluate((element) => element instanceof HTMLInputElement)
    await target.page().keyboard.press(isInput ? 'Space' : 'Enter')
  },
  fill: async (field, text) => {
    await tabTo(field)
    await field.page().keyboard.press('ControlOrMeta+a')
    await field.page().keyboard.type(text)
  },
  choose: async (radio) => {
    const chosen = radio.page().locator('input[type="radio"]:checked').last()
    await tabTo(chosen)
    await radio.page().keyboard.press('ArrowDown')
    await expect(radio).toBeChecked()
  },
  openContract,
  takeFromMenu: async (button, item) => {
    const { keyboard: keys } = button.page()
    await tabTo(button)
    await keys.press('Enter')
    await expect(item).toBeVisible()
    const focused = item.page().getByRole('menu').locator(':focus')
    await expect(focused).toHaveCount(1)
    for (let steps = 0; steps < MOST_TABS && !(await hasFocus(item)); steps += 1) {
      const before = await focused.textContent()
      await keys.press('ArrowDown')
      await expect(focused).not.toHaveText(before ?? '')
    }
    await expect(item).toBeFocused()
    await keys.press('Enter')
  },
  moveUp,
}
