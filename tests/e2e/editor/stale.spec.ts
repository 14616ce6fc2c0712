import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { ask, expectChanges, expectTitles, fund, openEditor, row, sendPlan, startContract, TWENTY } from './stage'

const SIX = TWENTY.slice(0, 6)

test('P10: a draft on a plan that has moved on is carried over, and what both changed is asked', async ({
  openTranche,
}) => {
  const { page, context } = await openTranche()
  const contractId = await startContract(page, { steps: SIX })
  await openEditor(page, contractId)
  await row(page, 'Step 2').getByLabel('Amount').fill('222')
  await row(page, 'Step 5').getByLabel('Title').fill('Fifth')

  // Another window sends changes of its own meanwhile.
  const other = await context.newPage()
  await other.goto(page.url())
  const theirs = SIX.map((step, index) => (index === 1 ? { ...step, amount: '299.00' } : step))
  await sendPlan(
    other,
    contractId,
    theirs.map((step, index) => (index === 3 ? { ...step, title: 'Fourth' } : step)),
    1,
  )

  await page.bringToFront()
  await expect(
    page.getByText(/The plan has changed since this draft was begun, where you changed it too/),
  ).toBeVisible()
  await expect(row(page, 'Step 2').getByLabel('Amount')).toHaveValue('222')
  await expect(page.getByRole('button', { name: 'Send changes' })).toHaveAccessibleDescription(/plan has changed since/)
  await page.getByRole('button', { name: 'Look at both' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(row(page, 'Step 2').getByLabel('Amount')).toHaveValue('222')
  await page.getByRole('button', { name: 'Look at both' }).click()
  const asked = page.getByRole('group', { name: 'Amount of Step 2' })
  await expect(asked.getByRole('radio', { name: 'Mine: 222.00 USD' })).toBeChecked()
  await asked.getByRole('radio', { name: 'As it is in the plan now: 299.00 USD' }).check()
  await expect(page.getByRole('group')).toHaveCount(1)
  await page.getByRole('button', { name: 'Continue on the new plan' }).click()
  await expectTitles(page, ['Step 1', 'Step 2', 'Step 3', 'Fourth', 'Fifth', 'Step 6'])
  await expect(row(page, 'Step 2').getByLabel('Amount')).toHaveValue('299.00')
  await expectChanges(page, { counts: ['Edited 1'] })
  await page.getByRole('button', { name: 'Send changes' }).click()
  await expect(page.getByText('Changes sent. They are in effect.').first()).toBeVisible()
})

test('P10: edits nobody else touched are carried over at once; a milestone funded meanwhile is locked', async ({
  openTranche,
}) => {
  const { page, context } = await openTranche()
  const contractId = await startContract(page, { steps: SIX })
  await openEditor(page, contractId)
  await row(page, 'Step 5').getByLabel('Title').fill('Fifth')
  const other = await context.newPage()
  await other.goto(page.url())
  await fund(other, contractId, 'm1', 1)
  await page.bringToFront()
  await expect(page.getByRole('main').getByText(/Your changes were carried over to the new plan/)).toBeVisible()
  await expect(row(page, 'Step 1')).toContainText('active, can’t be changed')
  await expectTitles(page, ['Step 2', 'Step 3', 'Step 4', 'Fifth', 'Step 6'])
  await expect(page.getByRole('button', { name: 'Send changes' })).not.toHaveAttribute('aria-disabled')
})

test('a draft discarded in another window is said so, and can be kept', async ({ openTranche }) => {
  const { page, context } = await openTranche()
  const contractId = await startContract(page, { steps: SIX })
  await openEditor(page, contractId)
  const kept = () => ask(page, 'GetDraft', { contractId, side: 'client' })
  await row(page, 'Step 5').getByLabel('Title').fill('Fifth')
  await expect.poll(async () => (await kept())?.rows[4]?.title).toBe('Fifth')
  const other = await context.newPage()
  await other.goto(page.url())
  await openEditor(other, contractId)
  await expect(row(other, 'Fifth')).toBeVisible()
  await other.getByRole('button', { name: 'Discard' }).click()
  await page.bringToFront()
  await expect(page.getByText(/sent or discarded in another window/)).toBeVisible()
  await page.getByRole('button', { name: 'Keep it as a draft' }).click()
  await expect.poll(async () => (await kept())?.rows[4]?.title).toBe('Fifth')
})
