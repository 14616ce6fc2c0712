import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { dragByKeys, dragByMouse, dragByTouch, handle } from './drag'
import { expectChanges, expectTitles, openEditor, row, showChanges, startContract, TWENTY } from './stage'

// All twenty rows are to be seen, so that a drag needs no scrolling.
const WIDE = { viewport: { width: 1280, height: 1_100 } }
const ONE_MOVE = { moves: ['moved 3 → 9'], counts: ['Moved 1'] }
const STEPS = TWENTY.map(({ title }) => title)
const AFTER = [...STEPS.slice(0, 2), ...STEPS.slice(3, 9), 'Step 3', ...STEPS.slice(9)]

test('P4: one drag of one milestone in twenty by mouse is one move', async ({ openTranche }) => {
  const { page } = await openTranche(WIDE)
  await openEditor(page, await startContract(page, { steps: TWENTY }))
  await dragByMouse(page, 'Step 3', 'Step 9', /Step 3, moved to position 9 of 20\./)
  await expectTitles(page, AFTER)
  await expectChanges(page, ONE_MOVE)
})

test('P4: one drag of one milestone in twenty by keyboard is one move', async ({ openTranche }) => {
  const { page } = await openTranche(WIDE)
  await openEditor(page, await startContract(page, { steps: TWENTY }))
  const places = [4, 5, 6, 7, 8, 9].map((place) => new RegExp(`Step 3, moved to position ${place} of 20\\.`))
  await dragByKeys(page, 'Step 3', places, 'ArrowDown')
  await expect(handle(page, 'Step 3')).toBeFocused()
  await expectTitles(page, AFTER)
  await expectChanges(page, ONE_MOVE)
})

test('P4: one drag of one milestone in twenty by touch is one move', async ({ openTranche }) => {
  const { page } = await openTranche({ ...WIDE, hasTouch: true })
  await openEditor(page, await startContract(page, { steps: TWENTY }))
  await dragByTouch(page, 'Step 3', 'Step 9', /Step 3, moved to position 9 of 20\./)
  await expectTitles(page, AFTER)
  await expectChanges(page, ONE_MOVE)
})

test('P4: one milestone in twenty moved by its buttons is one move', async ({ openTranche }) => {
  const { page } = await openTranche(WIDE)
  await openEditor(page, await startContract(page, { steps: TWENTY }))
  for (let place = 4; place <= 10; place += 1) {
    await row(page, 'Step 3').getByRole('button', { name: 'Move down' }).click()
    await expect(row(page, 'Step 3')).toHaveAttribute('aria-posinset', `${place}`)
  }
  await row(page, 'Step 3').getByRole('button', { name: 'Move up' }).click()
  await expect(row(page, 'Step 3').getByRole('button', { name: 'Move up' })).toBeFocused()
  await expect(page.getByRole('status')).toHaveText(/Step 3, moved to position 9 of 20\./)
  await expectTitles(page, AFTER)
  await expectChanges(page, ONE_MOVE)
})

test('P4: Alt and an arrow key move the row, and Escape ends a drag where it began', async ({ openTranche }) => {
  const { page } = await openTranche(WIDE)
  await openEditor(page, await startContract(page, { steps: TWENTY }))
  await row(page, 'Step 2').getByLabel('Title').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(row(page, 'Step 2').getByLabel('Title')).toBeFocused()
  const moved = ['Step 2', 'Step 1', ...STEPS.slice(2)]
  await expectTitles(page, moved)
  await handle(page, 'Step 5').focus()
  await page.keyboard.press('Space')
  await expect(page.locator('[data-dragging]')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-dragging]')).toHaveCount(0)
  await expectTitles(page, moved)
  await expectChanges(page, { moves: ['moved 2 → 1'], counts: ['Moved 1'] })
})

test('P4: a drag while changes are shown is a move too, past a removed milestone', async ({ openTranche }) => {
  const { page } = await openTranche(WIDE)
  await openEditor(page, await startContract(page, { steps: TWENTY.slice(0, 6) }))
  await row(page, 'Step 4').getByRole('button', { name: 'Delete' }).click()
  await showChanges(page)
  await expect(row(page, 'Step 4')).toContainText('removed')
  await expect(handle(page, 'Step 4')).toHaveCount(0)
  await dragByMouse(page, 'Step 6', 'Step 2', /Step 6, moved to position 2 of 5\./)
  await expect(page.getByText('moved 6 → 2')).toBeVisible()
  await expectTitles(page, ['Step 1', 'Step 6', 'Step 2', 'Step 3', 'Step 4', 'Step 5'])
})
