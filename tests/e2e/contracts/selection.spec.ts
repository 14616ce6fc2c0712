import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { expectTitles, grid, many, portfolio } from './portfolio'

function row(page: Page, title: string) {
  return grid(page).getByRole('row', { name: title })
}

/** What the page says is selected among the rows in sight. */
async function expectSelected(page: Page, numbers: readonly number[]): Promise<void> {
  const titles = numbers.map((number) => `Contract ${String(number).padStart(3, '0')}`)
  const selected = grid(page).locator('tbody tr[aria-selected="true"]')
  await expect
    .poll(() => selected.locator('a').evaluateAll((links) => links.map((link) => link.textContent ?? '').sort()))
    .toEqual(titles)
}

const bar = (page: Page) => page.getByRole('region', { name: 'Selection' })
const print = (page: Page) => bar(page).getByRole('button', { name: 'Print payment summary' })

test('rows are selected by keys: Space, ranges with Shift, all with mod+A; Escape clears; the layout stays', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await portfolio(page, many(30))
  await expect(grid(page)).toHaveAttribute('aria-multiselectable', 'true')
  const footer = () => page.getByRole('region', { name: /Totals|Selection/ }).boundingBox()
  const before = await footer()
  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expectSelected(page, [2])
  await expect(bar(page)).toContainText('1 selected')
  await expect.poll(footer).toEqual(before)
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift+ArrowDown')
  await expectSelected(page, [2, 3, 4, 5])
  await page.keyboard.press('Shift+ArrowUp')
  await expectSelected(page, [2, 3, 4])
  // Another range leaves the first as it is.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
  await expectSelected(page, [2, 3, 4, 7, 8])
  await page.keyboard.press('Space')
  await expectSelected(page, [2, 3, 4, 7])
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar(page)).toContainText('30 selected')
  await expect(grid(page).getByRole('checkbox', { name: 'Select all that are listed' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expectSelected(page, [])
  await expect(page.getByRole('region', { name: 'Totals' })).toContainText('30 contracts')
  await expect(grid(page)).toBeFocused()
})

test('boxes select, Shift selects a range; what is selected outlives filters and sorting, and is what is printed', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await portfolio(page, many(12))
  await row(page, 'Contract 003').getByRole('checkbox').click()
  await expect(grid(page)).toBeFocused()
  await row(page, 'Contract 005')
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] })
  await expectSelected(page, [3, 4, 5])
  await row(page, 'Contract 007')
    .getByRole('link')
    .click({ modifiers: ['Shift'] })
  await expectSelected(page, [3, 4, 5, 6, 7])
  await expect(bar(page)).toContainText('5 selected')
  await expect(bar(page)).toContainText('USD 500.00')
  await page.getByRole('searchbox', { name: 'Search' }).fill('contract 01')
  await expectTitles(page, ['Contract 001', 'Contract 010', 'Contract 011', 'Contract 012'])
  await expect(bar(page)).toContainText('5 selected, 5 not shown')
  await grid(page).getByRole('checkbox', { name: 'Select all that are listed' }).click()
  await expect(bar(page)).toContainText('9 selected, 5 not shown')
  await grid(page).getByRole('checkbox', { name: 'Select all that are listed' }).click()
  await page.getByRole('searchbox', { name: 'Search' }).fill('')
  await grid(page).getByRole('columnheader', { name: 'Contract', exact: true }).getByRole('button').click()
  await grid(page).getByRole('columnheader', { name: 'Contract', exact: true }).getByRole('button').click()
  await expect(grid(page).locator('tbody a').first()).toHaveText('Contract 012')
  await expectSelected(page, [3, 4, 5, 6, 7])

  await print(page).click()
  await expect(page).toHaveURL(/#\/payments\/print$/)
  const job = await page.evaluate(() => JSON.parse(sessionStorage.getItem('tranche-print-job') ?? 'null'))
  expect(job).toMatchObject({ from: '/contracts', period: { from: null, to: null } })
  expect(job.selection.contractIds).toHaveLength(5)
  await page.goBack()
  await expectSelected(page, [3, 4, 5, 6, 7])
  await bar(page).getByRole('button', { name: 'Clear selection' }).click()
  await expectSelected(page, [])
  await expect(grid(page)).toBeFocused()
})
