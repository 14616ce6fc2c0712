import { expect } from '@playwright/test'
import { rootOf } from '../../support/browser/address'
import { leaveBeforeScrollingIsTold } from '../../support/browser/lateScrolling'
import { test } from '../../support/browser/tranche'
import { ask } from '../contract/room'
import { choosePeriod, expectCells, grid, groupBy, paidLastYear, period, shownPeriod } from './ledger'

const USD = ['US Dollar', 'USD', '0.00', '1,300.00', '800.00', '0.00', '500.00']
const JPY = ['Japanese Yen', 'JPY', '0', '50,000', '50,000', '0', '0']

test('any period: named ones, steps over the year’s end, own days; what was chosen outlives leaving and a reload', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const year = await paidLastYear(page)
  await expect.poll(() => shownPeriod(page)).toBe(`This year · ${year + 1}`)
  const totals = page.getByRole('table', { name: 'Totals' })
  await expect(page.getByText(`Nothing moved: ${year + 1}`)).toBeVisible()
  await expectCells(totals, [['US Dollar', 'USD', '500.00', '0.00', '0.00', '0.00', '500.00']])
  await page.getByRole('button', { name: 'Previous period' }).click()
  await expect.poll(() => shownPeriod(page)).toBe(`Last year · ${year}`)
  await expectCells(totals, [JPY, USD])
  await choosePeriod(page, 'This quarter')
  await expect.poll(() => shownPeriod(page)).toMatch(/^This quarter/)
  for (let quarter = 0; quarter < 4 && !(await shownPeriod(page)).endsWith(`Q4 ${year}`); quarter += 1) {
    const before = await shownPeriod(page)
    await page.keyboard.press('[')
    await expect.poll(() => shownPeriod(page)).not.toBe(before)
  }
  expect(await shownPeriod(page)).toMatch(new RegExp(`Q4 ${year}$`))
  await expectCells(totals, [JPY, USD])
  await page.getByRole('button', { name: 'Next period' }).click()
  await expect.poll(() => shownPeriod(page)).toMatch(new RegExp(`Q1 ${year + 1}$`))

  await choosePeriod(page, 'Custom')
  await page.getByLabel('First day').fill(`${year}-11-10`)
  await page.getByLabel('Last day').fill(`${year}-11-11`)
  await expectCells(totals, [['US Dollar', 'USD', '1,000.00', '0.00', '800.00', '0.00', '200.00']])
  await page.getByLabel('Last day').fill(`${year}-11-09`)
  await expect(page.getByLabel('Last day')).toHaveAccessibleDescription(/The period ends before it begins/)
  await expect(page.getByRole('button', { name: 'Print payment summary' })).toHaveAttribute('aria-disabled', 'true')
  await page.getByLabel('Last day').fill(`${year}-11-12`)
  await groupBy(page, 'Month')
  const month = [`November ${year}`, 'USD', '1,000.00', '300.00', '800.00', '0.00', '500.00']
  await expectCells(grid(page), [month])
  await page.getByRole('link', { name: 'Inbox' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
  await page.reload()
  await page.getByRole('link', { name: 'Payments' }).click()
  await expectCells(grid(page), [month])
})

test('grouped tables open down to the event in the room, and the way back leads to the row; filters narrow them', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const year = await paidLastYear(page)
  await choosePeriod(page, 'All time')
  await expectCells(grid(page), [
    [`Oct 5, ${year}`, 'Deposited', 'Website relaunch', 'Design', 'Maya Okafor', 'USD', '1,000.00', '1,000.00'],
    [`Nov 10, ${year}`, 'Paid', 'Website relaunch', 'Design', 'Maya Okafor', 'USD', '800.00', '200.00'],
    [`Nov 12, ${year}`, 'Deposited', 'Website relaunch', 'Build', 'Maya Okafor', 'USD', '300.00', '500.00'],
    [`Dec 5, ${year}`, 'Deposited', 'Renewal Osaka', 'Survey', 'Sakura Works', 'JPY', '50,000', '50,000'],
    [`Dec 20, ${year}`, 'Paid', 'Renewal Osaka', 'Survey', 'Sakura Works', 'JPY', '50,000', '0'],
  ])
  const groups = {
    Contract: ['Renewal Osaka', 'Website relaunch'],
    Party: ['Maya Okafor', 'Sakura Works'],
    'Our side': ['client', 'freelancer'],
  } as const
  for (const [by, labels] of Object.entries(groups)) {
    await groupBy(page, by)
    await expect.poll(() => grid(page).locator('tbody button').allTextContents()).toEqual(labels)
  }
  await groupBy(page, 'Party')
  await expectCells(grid(page), [
    ['Maya Okafor', ...USD.slice(1)],
    ['Sakura Works', ...JPY.slice(1)],
  ])
  await grid(page).getByRole('button', { name: 'Maya Okafor' }).click()
  await expect(grid(page, 'Movements').locator('tbody tr')).toHaveCount(3)
  await expect(page.getByText('Party: Maya Okafor · USD')).toBeVisible()
  await grid(page).locator('tbody tr').nth(1).getByRole('link').click()
  await expect(page.getByRole('listitem').filter({ hasText: /Design paid in part/ })).toBeFocused()
  await page.goBack()
  await page.getByRole('button', { name: 'Back to parties' }).click()
  await expect(grid(page)).toBeFocused()
  await page.getByRole('combobox', { name: 'Our side' }).selectOption('freelancer')
  await expectCells(grid(page), [['Sakura Works', ...JPY.slice(1)]])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('button', { name: 'Contracts: any' }).click()
  await page.getByRole('searchbox', { name: 'Search' }).fill('relaunch')
  await page.getByRole('checkbox', { name: 'All 1 found' }).click()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expectCells(grid(page), [['Maya Okafor', ...USD.slice(1)]])
})

test('what is shown is what is exported, named by its days; and what is printed', async ({ openTranche }) => {
  const tranche = await openTranche()
  const { page } = tranche
  const year = await paidLastYear(page)
  await choosePeriod(page, 'Last year')
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('JPY')
  await expect(grid(page).locator('tbody tr')).toHaveCount(2)
  const exported = async (item: string) => {
    const file = await tranche.saved(async () => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByRole('menuitem', { name: item }).click()
    })
    await expect(page.getByText(`Saved ${file.name}`).first()).toBeVisible()
    return file
  }
  const csv = await exported('Movements (CSV)')
  expect(csv.name).toBe(`payments from ${year}-01-01 to ${year}-12-31.csv`)
  const [, ...lines] = csv.text.trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain(`${year}-12-05`)
  expect(lines[0]).toContain('50000')
  expect(csv.text).not.toContain('USD')
  const ledger = await exported('Plain-text ledger (hledger, ledger)')
  expect(ledger.name).toMatch(/\.journal$/)
  expect(ledger.text).toContain('commodity')
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { level: 1, name: 'Print payment summary' })).toBeVisible()
  const job = await page.evaluate(() => JSON.parse(sessionStorage.getItem('tranche-print-job') ?? 'null'))
  expect(job).toMatchObject({
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    selection: { currency: 'JPY', contractIds: null },
    from: '/payments',
  })
})

test('by keys alone: to the screen, through the table, into a group and its event, and back; amounts are hidden', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await paidLastYear(page)
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await period(page).focus()
  await page.keyboard.press('A')
  await expect.poll(() => shownPeriod(page)).toBe('All time')
  await page.getByRole('combobox', { name: 'By', exact: true }).focus()
  await page.keyboard.press('P')
  await expect(grid(page, 'Payments by party')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Charts' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(grid(page, 'Payments by party')).toBeFocused()
  await page.keyboard.press('End')
  const currentRow = async () =>
    page.locator(`[id="${await grid(page).getAttribute('aria-activedescendant')}"]`).textContent()
  await expect.poll(currentRow).toContain('Sakura Works')
  await page.keyboard.press('Control+Shift+H')
  await expect.poll(currentRow).toBe('Sakura WorksJPY•••••••••••••••')
  await expect(page.getByRole('table', { name: 'Totals' })).not.toContainText('300')
  await page.keyboard.press('Enter')
  await expect(grid(page, 'Movements')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect.poll(currentRow).toContain('Paid')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: /Survey paid/ })).toBeFocused()
  await page.goBack()
  await expect(grid(page, 'Movements')).toBeFocused()
  await expect.poll(currentRow).toContain('Paid')
})

test('the row of a movement opened by key is in sight on the way back, however late the table is told of its scrolling', async ({
  openTranche,
}) => {
  const { page } = await openTranche({ viewport: { width: 1280, height: 360 } })
  await paidLastYear(page)
  await choosePeriod(page, 'All time')
  const last = grid(page).locator('tbody tr').last()
  await expect(last).not.toBeInViewport()
  await grid(page).focus()
  await leaveBeforeScrollingIsTold(page, 'ContractScreen', async () => {
    for (const key of ['End', 'Enter']) await page.keyboard.press(key)
  })
  await expect(page.getByRole('heading', { name: 'Renewal Osaka' })).toBeVisible()
  await page.goBack()
  await expect(last).toBeInViewport()
})

test('nothing to show yet says what to do; the room and the list print what they show', async ({ openTranche }) => {
  const { page } = await openTranche()
  await page.goto(`${rootOf(page)}/#/payments`)
  await expect(page.getByRole('heading', { name: 'No payments yet' })).toBeVisible()
  await paidLastYear(page)
  await page.getByRole('button', { name: 'Show all time' }).click()
  await expect(grid(page).locator('tbody tr')).toHaveCount(5)
  const { rows } = await ask(page, 'ListContracts', { from: 0, limit: 10 })
  const idOf = (title: string) => rows.find((row) => row.title === title)?.id
  const printed = async (from: string, ids: readonly unknown[]) => {
    await expect(page.getByRole('heading', { level: 1, name: 'Print payment summary' })).toBeVisible()
    const job = await page.evaluate(() => JSON.parse(sessionStorage.getItem('tranche-print-job') ?? 'null'))
    expect(job).toMatchObject({ period: { from: null, to: null }, selection: { contractIds: ids }, from })
  }
  await page.getByRole('link', { name: 'Contracts' }).click()
  await page.getByRole('searchbox', { name: 'Search' }).fill('osaka')
  await expect(page.getByRole('grid', { name: 'Contracts' }).locator('tbody tr')).toHaveCount(1)
  await page.getByRole('button', { name: 'Print payment summary' }).click()
  await printed('/contracts', [idOf('Renewal Osaka')])
  await page.goBack()
  await page.getByRole('searchbox', { name: 'Search' }).fill('')
  await page.getByRole('link', { name: 'Website relaunch' }).click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Print payment summary' }).click()
  await printed(`/contracts/${idOf('Website relaunch')}`, [idOf('Website relaunch')])
})
