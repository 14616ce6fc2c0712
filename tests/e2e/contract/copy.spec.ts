import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'

test('X6: an ended contract is copied into a new one, what was planned as a draft', async ({ openTranche }) => {
  const { page } = await openTranche()
  await page.getByRole('button', { name: 'Look at sample contracts' }).click()
  await page.getByRole('row', { name: 'Office photographs' }).getByRole('link').click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Copy into a new contract' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Office photographs')
  await page.getByRole('textbox', { name: 'Title' }).fill('Office photographs, autumn')
  await page.getByRole('button', { name: 'Create contract' }).click()
  await expect(page.getByRole('heading', { name: 'Add or edit milestones' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Reorder / })).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Send changes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Office photographs, autumn' })).toBeVisible()
  await expect(page.getByText('To fund', { exact: true })).toBeVisible()
})
