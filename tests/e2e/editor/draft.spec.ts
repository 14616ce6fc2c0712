import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { ask, expectTitles, openEditor, row, startContract, TWENTY } from './stage'

test.use({ ownBrowser: true })

const SIX = TWENTY.slice(0, 6)
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

test('P3: a draft survives the browser killed and nothing takes effect before it is sent', async ({ openTranche }) => {
  const tranche = await openTranche()
  const contractId = await startContract(tranche.page, { steps: SIX })
  await openEditor(tranche.page, contractId)
  await row(tranche.page, 'Step 2').getByLabel('Title').fill('Second step')
  await row(tranche.page, 'Second step').getByLabel('Due date').fill('2027-03-01')
  await row(tranche.page, 'Step 5').getByLabel('Amount').fill('no amount')
  await tranche.page.keyboard.press('Alt+ArrowUp')
  // Kept is what the core has answered: a reader beside the screen sees it.
  await expect
    .poll(async () => {
      const draft = await ask(tranche.page, 'GetDraft', { contractId, side: 'client' })
      return draft?.rows.map((one) => `${one.title}, ${one.amount}`)[3]
    })
    .toBe('Step 5, no amount')

  const page = await tranche.kill()
  await openEditor(page, contractId)
  await expectTitles(page, ['Step 1', 'Second step', 'Step 3', 'Step 5', 'Step 4', 'Step 6'])
  await expect(row(page, 'Second step').getByLabel('Due date')).toHaveValue('2027-03-01')
  await expect(row(page, 'Step 5').getByLabel('Amount')).toHaveValue('no amount')
  await expect(row(page, 'Step 5').getByLabel('Amount')).toHaveAttribute('aria-invalid', 'true')
  const view = await ask(page, 'GetContract', { contractId: contractId as never })
  expect(view.milestones.map(({ title }) => title)).toEqual(SIX.map(({ title }) => title))
})

test('Undo and Redo: one gesture is one step', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: SIX }))
  await row(page, 'Step 1').getByLabel('Title').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' renamed')
  await row(page, 'Step 1 renamed').getByRole('button', { name: 'Move down' }).click()
  await row(page, 'Step 6').getByRole('button', { name: 'Delete' }).click()
  const all = ['Step 2', 'Step 1 renamed', 'Step 3', 'Step 4', 'Step 5']
  await expectTitles(page, all)
  await expect(row(page, 'Step 5').getByRole('button', { name: 'Delete' })).toBeFocused()

  await page.keyboard.press('Control+z')
  await expectTitles(page, [...all, 'Step 6'])
  await undo(page).click()
  await expectTitles(page, ['Step 1 renamed', 'Step 2', 'Step 3', 'Step 4', 'Step 5', 'Step 6'])
  await undo(page).click()
  await expectTitles(
    page,
    SIX.map(({ title }) => title),
  )
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('button', { name: 'Send changes' })).toHaveAccessibleDescription(/nothing to send/)
  for (const key of ['Control+Shift+z', 'Control+y']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expectTitles(page, all)
})

test('Undo of rows with the focus in them leaves it on the row that takes their place', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: SIX }))
  await page.getByRole('button', { name: 'Add milestone' }).click()
  await expect(row(page, 'New milestone').getByLabel('Title')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(row(page, 'New milestone')).toHaveCount(0)
  await expect(row(page, 'Step 6').getByLabel('Title')).toBeFocused()
  await page.getByRole('switch', { name: 'Show changes' }).check()
  await page.getByRole('switch', { name: 'Show changes' }).uncheck()
  await row(page, 'Step 1').getByRole('button', { name: 'Delete' }).click()
  await page.keyboard.press('Control+z')
  await row(page, 'Step 1').getByLabel('Title').focus()
  await page.keyboard.press('Control+y')
  await expect(row(page, 'Step 2').getByLabel('Title')).toBeFocused()
})

test('Discard goes back to the plan, keeps no draft, and can be undone', async ({ openTranche }) => {
  const { page } = await openTranche()
  const contractId = await startContract(page, { steps: SIX })
  await openEditor(page, contractId)
  const kept = () => ask(page, 'GetDraft', { contractId, side: 'client' })
  await row(page, 'Step 3').getByLabel('Title').fill('Third')
  await expect.poll(async () => (await kept())?.rows[2]?.title).toBe('Third')
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(row(page, 'Step 3')).toBeVisible()
  await expect.poll(kept).toBeNull()
  await page.keyboard.press('Control+z')
  await expect(row(page, 'Third')).toBeVisible()
  await expect.poll(async () => (await kept())?.rows[2]?.title).toBe('Third')
})

test('Add milestone: Enter goes on to the next row, and from the last one to a new row', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, {}))
  await expect(page.getByText('No milestones are planned')).toBeVisible()
  await page.getByRole('button', { name: 'Add milestone' }).click()
  await expect(row(page, 'New milestone').getByLabel('Title')).toBeFocused()
  await page.keyboard.type('First')
  await row(page, 'First').getByLabel('Amount').fill('10')
  await page.keyboard.press('Enter')
  await expect(row(page, 'New milestone').getByLabel('Title')).toBeFocused()
  await page.keyboard.type('Second')
  await row(page, 'First').getByLabel('Title').focus()
  await page.keyboard.press('Enter')
  await expect(row(page, 'Second').getByLabel('Title')).toBeFocused()
  await row(page, 'Second').getByRole('button', { name: 'Delete' }).click()
  await row(page, 'First').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'Add milestone' })).toBeFocused()
})
