import { expect, type Page } from '@playwright/test'
import { dialog, go, openMenu, press, type ScreenGroup } from './screens'

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(option)
}

async function table(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('grid', { name })).toBeVisible()
}

export const PAYMENTS: ScreenGroup = {
  name: 'payments',
  workspace: 'samples',
  screens: [
    {
      name: 'payments, movements',
      open: async (page) => {
        await go(page, '/payments', 'Payments')
        await choose(page, 'Period', 'all')
        await table(page, 'Movements')
      },
    },
    {
      name: 'payments, charts',
      open: async (page) => {
        await press(page, 'Charts')
        await expect(page.getByRole('figure')).toHaveCount(3)
        await page.getByRole('button', { name: 'Show as table' }).first().click()
        await expect(page.getByRole('table', { name: /Deposits, payments/ })).toBeVisible()
      },
    },
    {
      name: 'payments by party',
      open: async (page) => {
        await press(page, 'Charts')
        await choose(page, 'By', 'party')
        await table(page, 'Payments by party')
      },
    },
    {
      name: 'payments of a party',
      open: async (page) => {
        await page.getByRole('grid').getByRole('button', { name: 'Maya Okafor' }).first().click()
        await table(page, 'Movements')
        await expect(page.getByRole('button', { name: 'Back to parties' })).toBeVisible()
      },
    },
    {
      name: 'payments, export menu',
      open: async (page) => {
        await press(page, 'Back to parties')
        await openMenu(page, 'Export')
      },
    },
    {
      name: 'payments, contracts to choose',
      open: async (page) => {
        await press(page, 'Contracts: any')
        await expect(dialog(page)).toBeVisible()
      },
    },
    {
      name: 'payments, days in the wrong order',
      open: async (page) => {
        await choose(page, 'Period', 'custom')
        await page.getByLabel('First day').fill('2026-02-01')
        await page.getByLabel('Last day').fill('2026-01-01')
        await expect(page.locator('[aria-invalid="true"]')).toBeVisible()
      },
    },
    {
      name: 'payments, nothing moved',
      open: async (page) => {
        await page.getByLabel('First day').fill('2001-01-01')
        await page.getByLabel('Last day').fill('2001-12-31')
        await expect(page.getByRole('heading', { name: /Nothing moved/ })).toBeVisible()
      },
    },
  ],
}
