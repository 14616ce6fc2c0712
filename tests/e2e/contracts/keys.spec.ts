import { expect, type Page } from '@playwright/test'
import { leaveBeforeScrollingIsTold } from '../../support/browser/lateScrolling'
import { test } from '../../support/browser/tranche'
import { current, expectTitles, grid, many, portfolio } from './portfolio'

/** Whether the list has been scrolled down from its head by so much, or to its end. */
function isScrolledBy(page: Page, distance: number): Promise<boolean> {
  return grid(page).evaluate((table, far) => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = table.parentElement ?? {}
    return Math.abs(scrollTop - Math.min(far, scrollHeight - clientHeight)) < 1
  }, distance)
}

test('the list by keys: / searches, an arrow goes into the list, Home, End and pages move in it, Enter opens', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await portfolio(page, many(60))
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(grid(page)).toBeFocused()
  const expectOn = async (title: string) => {
    await expect.poll(async () => (await current(page)).locator('a').textContent()).toBe(title)
    await expect(await current(page)).toBeInViewport()
  }
  await expectOn('Contract 001')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expectOn('Contract 003')
  await page.keyboard.press('ArrowUp')
  await expectOn('Contract 002')
  await page.keyboard.press('PageDown')
  await expectOn('Contract 014')
  await page.keyboard.press('PageUp')
  await expectOn('Contract 002')
  await page.keyboard.press('End')
  await expectOn('Contract 060')
  await page.keyboard.press('ArrowDown')
  await expectOn('Contract 060')
  await page.keyboard.press('Home')
  await expectOn('Contract 001')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Contract 002' })).toBeVisible()
})

test('the row the grid is on stays in the page when scrolled away from; Enter goes back to it before it opens it', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await portfolio(page, many(90))
  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  const box = await grid(page).boundingBox()
  if (!box) throw new Error('No grid')
  await page.mouse.move(box.x + 200, box.y + 200)
  await page.mouse.wheel(0, 2_500)
  await expect(grid(page).getByText('Contract 080')).toBeInViewport()
  // Rows are in the page before they are scrolled to: what still scrolls would lead away from where Enter goes.
  await expect.poll(() => isScrolledBy(page, 2_500)).toBe(true)
  const line = await current(page)
  await expect(line).toContainText('Contract 002')
  await expect(line).not.toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(line).toBeInViewport()
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Contract 002' })).toBeVisible()
})

test('back from a contract, the list is as it was left', async ({ openTranche }) => {
  const { page } = await openTranche()
  await portfolio(page, many(60))
  await page.getByRole('searchbox', { name: 'Search' }).fill('contract 0')
  await grid(page).getByRole('columnheader', { name: 'Contract', exact: true }).getByRole('button').click()
  await grid(page).getByRole('columnheader', { name: 'Contract', exact: true }).getByRole('button').click()
  await expect(grid(page).locator('tbody a').first()).toHaveText('Contract 060')
  await grid(page).focus()
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('heading', { name: 'Contract 024' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('contract 0')
  await expect(grid(page).getByRole('columnheader', { name: 'Contract', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const line = await current(page)
  await expect(line).toContainText('Contract 024')
  await expect(line).toBeInViewport()
})

for (const by of ['key', 'click']) {
  test(`the row of a contract opened by ${by} is in sight on the way back, however late the list is told of its scrolling`, async ({
    openTranche,
  }) => {
    const { page } = await openTranche()
    await portfolio(page, many(60))
    const link = grid(page).getByRole('link', { name: 'Contract 060' })
    await grid(page).focus()
    if (by === 'click') {
      await page.keyboard.press('End')
      await expect(link).toBeInViewport()
    }
    await leaveBeforeScrollingIsTold(page, 'ContractScreen', async () => {
      if (by === 'click') await link.click()
      else for (const key of ['End', 'Enter']) await page.keyboard.press(key)
    })
    await expect(page.getByRole('heading', { name: 'Contract 060' })).toBeVisible()
    await page.goBack()
    await expect(link).toBeInViewport()
  })
}

test('WCAG 2.1.4: single-key shortcuts can be turned off; those with Ctrl still act', async ({ openTranche }) => {
  const { page } = await openTranche()
  await portfolio(page, [{ title: 'Cedar', amount: '100.00' }])
  const newContract = page.getByRole('button', { name: 'New contract' })
  await expect(newContract).toHaveAttribute('aria-keyshortcuts', 'n')
  // Not one after the other has been answered: they are a pair only where little time is between them.
  await Promise.all(['g', 's'].map((key) => page.keyboard.press(key)))
  const setting = page.getByRole('checkbox', { name: 'Single-key shortcuts' })
  await expect(setting).toBeChecked()
  await setting.click()
  await expect(setting).not.toBeChecked()
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
  await page.goBack()
  await expectTitles(page, ['Cedar'])
  await expect(newContract).not.toHaveAttribute('aria-keyshortcuts')
  await expect(newContract.locator('kbd')).toHaveCount(0)
  for (const key of ['/', '?', 'g', 'i', 'n']) await page.keyboard.press(key)
  await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: 'Contracts' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
})
