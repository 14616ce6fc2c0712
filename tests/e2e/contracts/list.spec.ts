import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { type Entry, expectTitles, grid, portfolio } from './portfolio'

const FOUR: readonly Entry[] = [
  { title: 'Cedar', amount: '900.00', due: 10 },
  { title: 'Ash', amount: '1000.00', party: 'Zora Lind', milestone: 'Café photos', due: -3 },
  { title: 'Birch', amount: '250.10', currency: 'EUR', due: 4 },
  { title: 'Alder', amount: '50000', currency: 'JPY' },
]

function head(page: Page, name: string) {
  return grid(page).getByRole('columnheader', { name })
}

test('searching narrows the list as it is typed, by every word, and Escape shows all again', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await portfolio(page, FOUR)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.pressSequentially('ZORA')
  await expectTitles(page, ['Ash'])
  await search.fill('maya b')
  await expectTitles(page, ['Birch'])
  await search.fill('cafe\u0301')
  await expectTitles(page, ['Ash'])
  await search.fill('nowhere')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await search.press('Escape')
  await expectTitles(page, ['Ash', 'Birch', 'Cedar', 'Alder'])
})

test('the status filter keeps what has one of the statuses chosen, until it is cleared', async ({ openTranche }) => {
  const { page } = await openTranche()
  await portfolio(page, FOUR)
  await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Status' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Overdue' }).click()
  await expectTitles(page, ['Ash'])
  await page.getByRole('menuitemcheckbox', { name: 'To fund' }).click()
  await expectTitles(page, ['Ash', 'Birch', 'Cedar', 'Alder'])
  await page.getByRole('menuitemcheckbox', { name: 'Overdue' }).click()
  await expectTitles(page, ['Birch', 'Cedar', 'Alder'])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectTitles(page, ['Ash', 'Birch', 'Cedar', 'Alder'])
})

test('a head sorts by its column and turns the order round; what has no day stays last', async ({ openTranche }) => {
  const { page } = await openTranche()
  await portfolio(page, FOUR)
  await expect(head(page, 'Due')).toHaveAttribute('aria-sort', 'ascending')
  await expectTitles(page, ['Ash', 'Birch', 'Cedar', 'Alder'])
  await head(page, 'Due').getByRole('button').click()
  await expect(head(page, 'Due')).toHaveAttribute('aria-sort', 'descending')
  await expectTitles(page, ['Cedar', 'Birch', 'Ash', 'Alder'])
  await head(page, 'Contract value').getByRole('button').click()
  await expect(head(page, 'Contract value')).toHaveAttribute('aria-sort', 'ascending')
  await expect(grid(page).locator('[aria-sort]')).toHaveCount(1)
  await expectTitles(page, ['Birch', 'Alder', 'Cedar', 'Ash'])
  await head(page, 'Contract value').getByRole('button').click()
  await expectTitles(page, ['Ash', 'Cedar', 'Alder', 'Birch'])
})

test('totals are of what is shown, for each currency by itself, never added across', async ({ openTranche }) => {
  const { page } = await openTranche()
  await portfolio(page, FOUR)
  const totals = page.getByRole('region', { name: 'Totals' })
  await expect(totals).toHaveText(/^4 contracts, value\s*USD\s*1,900\.00\s*EUR\s*250\.10\s*JPY\s*50,000$/)
  await page.getByRole('searchbox', { name: 'Search' }).fill('cedar')
  await expect(totals).toHaveText(/^1 contract, value\s*USD\s*900\.00$/)
})
