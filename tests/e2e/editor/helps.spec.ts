import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { expectTitles, openEditor, row, startContract, TWENTY } from './stage'

async function amounts(page: Page): Promise<string[]> {
  return page
    .getByRole('list', { name: 'Milestones' })
    .getByLabel('Amount')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')))
}

/** Pastes as the platform does: a paste event with text on what has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

test('A5: the budget left is divided equally, by percent and by weight, each one step', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(
    page,
    await startContract(page, {
      budget: '100000',
      currency: 'JPY',
      steps: [
        { title: 'One', amount: '600' },
        { title: 'Two', amount: '700' },
        { title: 'Three', amount: '800' },
      ],
    }),
  )
  await page.getByRole('button', { name: 'Equally' }).click()
  await expect.poll(() => amounts(page)).toEqual(['33,334', '33,333', '33,333'])

  await page.getByRole('button', { name: 'By percent' }).click()
  await page.getByLabel('Percent for One').fill('50')
  await page.getByLabel('Percent for Two').fill('25.5')
  await expect(page.getByText('Sum 75.5 of 100')).toBeVisible()
  await page.getByLabel('Percent for Three').fill('24')
  await page.getByRole('button', { name: 'Divide', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('must add up to exactly 100')
  await page.getByLabel('Percent for Two').fill('a quarter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Two: Each share is a number above zero')
  await expect(page.getByLabel('Percent for Two')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Percent for Two').fill('25.5')
  await page.getByLabel('Percent for Three').fill('24.5')
  await page.keyboard.press('Enter')
  await expect.poll(() => amounts(page)).toEqual(['50,000', '25,500', '24,500'])
  await expect(page.getByRole('button', { name: 'By percent' })).toBeFocused()

  await page.getByRole('button', { name: 'By weight' }).click()
  for (const [title, weight] of [
    ['One', '3'],
    ['Two', '2'],
    ['Three', '1'],
  ])
    await page.getByLabel(`Weight of ${title}`).fill(weight ?? '')
  await page.getByRole('button', { name: 'Divide', exact: true }).click()
  await expect.poll(() => amounts(page)).toEqual(['50,000', '33,333', '16,667'])
  for (const before of [
    ['50,000', '25,500', '24,500'],
    ['33,334', '33,333', '33,333'],
    ['600', '700', '800'],
  ]) {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => amounts(page)).toEqual(before)
  }
})

test('A5: without a budget Divide says what to do', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: TWENTY.slice(0, 2) }))
  await expect(page.getByRole('button', { name: 'Equally' })).toHaveAccessibleDescription(
    /Enter one in the contract’s details/,
  )
})

test('rows pasted from a spreadsheet are added where the focus is, as one step', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: TWENTY.slice(0, 2) }))
  await row(page, 'Step 1').getByLabel('Title').focus()
  await paste(page, 'Title\tAmount\tDue date\nKick-off\t1,250.00\t2027-01-15\nReview\tsoon\tlater\n')
  await expectTitles(page, ['Step 1', 'Kick-off', 'Review', 'Step 2'])
  await expect(row(page, 'Kick-off').getByLabel('Title')).toBeFocused()
  await expect(row(page, 'Kick-off').getByLabel('Amount')).toHaveValue('1,250.00')
  await expect(row(page, 'Kick-off').getByLabel('Due date')).toHaveValue('2027-01-15')
  // What can't be read is there as it was, and refused at its field.
  await expect(row(page, 'Review').getByLabel('Amount')).toHaveValue('soon')
  await expect(row(page, 'Review').getByLabel('Due date')).toHaveValue('later')
  await expect(row(page, 'Review').getByLabel('Due date')).toHaveAccessibleDescription(/not a day of the calendar/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectTitles(page, ['Step 1', 'Step 2'])
})

test('several lines pasted into a description stay one description', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: TWENTY.slice(0, 2) }))
  await row(page, 'Step 1').getByLabel('Description').focus()
  await page.keyboard.insertText('First line\nSecond line')
  await expect(row(page, 'Step 1').getByLabel('Description')).toHaveValue('First line\nSecond line')
  await expectTitles(page, ['Step 1', 'Step 2'])
})
