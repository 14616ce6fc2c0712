import { expect, type Page } from '@playwright/test'
import { enter, press, type ScreenGroup } from './screens'

async function review(page: Page, title: string): Promise<void> {
  await enter(page, title)
  await press(page, 'Review & Pay')
  await expect(page.getByRole('heading', { level: 1, name: 'Review & Pay' })).toBeVisible()
}

export const PAYMENT: ScreenGroup = {
  name: 'payment, ending, review of changes',
  workspace: 'samples',
  screens: [
    { name: 'Review & Pay, submitted', open: (page) => review(page, 'Website relaunch') },
    {
      name: 'Review & Pay, ask for changes',
      open: async (page) => {
        await press(page, 'Ask for changes')
        await expect(page.getByRole('textbox', { name: 'What should change' })).toBeVisible()
      },
    },
    { name: 'Review & Pay, nothing submitted', open: (page) => review(page, 'Brand identity') },
    {
      name: 'payment in full',
      open: async (page) => {
        await press(page, 'Approve & Pay')
        await expect(page.getByRole('button', { name: 'Send Payment' })).toBeVisible()
      },
    },
    {
      name: 'payment of a part',
      open: async (page) => {
        await press(page, 'Edit amount')
        await page.getByRole('textbox', { name: 'Amount' }).fill('100')
        await expect(page.getByText('stays in escrow, carried over', { exact: false })).toBeVisible()
      },
    },
    {
      name: 'payment of a part, ending',
      open: async (page) => {
        await page.getByRole('radio', { name: 'End contract' }).click()
        await press(page, 'Change the day')
        await expect(page.getByRole('button', { name: 'Request refund' })).toBeVisible()
      },
    },
    {
      name: 'payment with an error',
      open: async (page) => {
        await page.getByRole('textbox', { name: 'Amount' }).fill('99999')
        await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
      },
    },
    { name: 'End contract', open: (page) => enter(page, 'Brand identity', '/end', 'End contract') },
    {
      name: 'End contract, a part with an error',
      open: async (page) => {
        await page.getByRole('radio', { name: 'Pay a part' }).click()
        await page.getByRole('textbox', { name: 'Amount' }).fill('0')
        await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
      },
    },
    {
      name: 'End contract as the freelancer',
      open: (page) => enter(page, 'Mobile app', '/end', 'End contract'),
    },
    {
      name: 'End contract, ended already',
      open: (page) => enter(page, 'Office photographs', '/end', 'End contract'),
    },
    { name: 'Review changes', open: (page) => enter(page, 'Website relaunch', '/request', 'Review changes') },
    {
      name: 'Review changes of our own request',
      open: (page) => enter(page, 'Data migration', '/request', 'Review changes'),
    },
    {
      name: 'Review changes, none waits',
      open: (page) => enter(page, 'Campaign spring', '/request', 'Review changes'),
    },
  ],
}
