import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { fund, openEditor, pay, row, sendPlan, showChanges, startContract, TWENTY } from './stage'

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the editor has no accessibility violations, ${colorScheme}`, async ({ openTranche }) => {
    const { page, context } = await openTranche({ colorScheme })
    await openEditor(page, await startContract(page, {}))
    await expect(page.getByText('No milestones are planned')).toBeVisible()
    await expectNoViolations(page)

    const contractId = await startContract(page, { steps: TWENTY.slice(0, 6), budget: '1000.00' })
    await fund(page, contractId, 'm1', 1)
    await pay(page, contractId, 'm1', '60.00')
    await fund(page, contractId, 'm2', 1)
    await openEditor(page, contractId)
    await row(page, 'Step 4').getByLabel('Amount').fill('4')
    await expect(row(page, 'Step 4').getByLabel('Amount')).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('button', { name: 'By weight' }).click()
    await row(page, 'Step 3').getByLabel('Description').fill('In two parts')
    await expectNoViolations(page)

    await row(page, 'Step 5').getByRole('button', { name: 'Delete' }).click()
    await row(page, 'Step 6').getByRole('button', { name: 'Move up' }).click()
    await page.getByRole('button', { name: 'Add milestone' }).click()
    await showChanges(page)
    await expectNoViolations(page)

    const other = await context.newPage()
    await other.goto(page.url())
    const theirs = TWENTY.slice(2, 6).map((step, index) => (index === 1 ? { ...step, amount: '450.00' } : step))
    await sendPlan(other, contractId, theirs, 1, 3)
    await page.bringToFront()
    await page.getByRole('button', { name: 'Look at both' }).click()
    await expect(page.getByRole('heading', { name: 'The plan has changed since' })).toBeFocused()
    await expectNoViolations(page)
  })
}
