import { expect } from '@playwright/test'
import { chooseFile, giveFile, runImport } from './import'
import { sampleFile } from './sampleFiles'
import { dialog, enter, go, openMenu, press, type ScreenGroup } from './screens'

const UNKNOWN_HEADINGS = { name: 'unknown.csv', text: 'Vorhaben;Wer;Was;Wie viel\nShop;Acme;Design;100,00\n' }
const TWO_WAYS = {
  name: 'two-ways.csv',
  text: 'Contract,Client,Freelancer,Currency,Milestone,Amount,Due date\nShop,Acme,Studio,USD,Design,"1,000",03/04/2026\n',
}

export const FIRST_STEPS: ScreenGroup = {
  name: 'first steps and import',
  workspace: 'empty',
  screens: [
    { name: 'contracts, empty workspace', open: (page) => go(page, '/contracts', 'Contracts') },
    { name: 'inbox, empty', open: (page) => go(page, '/inbox', 'Inbox') },
    { name: 'payments, empty', open: (page) => go(page, '/payments', 'Payments') },
    { name: 'no such screen', open: (page) => go(page, '/nowhere', 'Not found') },
    { name: 'new contract', open: (page) => go(page, '/contracts/new', 'New contract') },
    {
      name: 'new contract with an error',
      open: async (page) => {
        await go(page, '/contracts/new', 'New contract')
        await press(page, 'Create contract')
        await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
      },
    },
    { name: 'import, choose', open: (page) => go(page, '/contracts/import', 'Import contracts') },
    {
      name: 'import, mapping',
      open: async (page) => {
        await giveFile(page, UNKNOWN_HEADINGS)
        await expect(page.getByRole('heading', { name: 'Columns' })).toBeVisible()
      },
    },
    {
      name: 'import, questions',
      open: async (page) => {
        await press(page, 'Choose another file')
        await giveFile(page, TWO_WAYS)
        await expect(page.getByText('How does this file write dates?')).toBeVisible()
      },
    },
    {
      name: 'import, preview with problems and columns',
      open: async (page) => {
        await press(page, 'Choose another file')
        await giveFile(page, sampleFile('agency-broken'))
        await expect(page.getByRole('region', { name: 'Rows that can’t be imported' })).toBeVisible()
        await press(page, 'Show how columns are read')
      },
    },
    {
      name: 'contracts, just imported',
      open: async (page) => {
        await runImport(page, 1)
        await expect(page.getByRole('button', { name: 'Take the import back' })).toBeVisible()
      },
    },
    { name: 'take the import back', open: (page) => press(page, 'Take the import back') },
    {
      name: 'import, nothing new in the file',
      open: async (page) => {
        await go(page, '/contracts', 'Contracts')
        await chooseFile(page, sampleFile('agency-broken'))
        await expect(page.getByText('1 already here, skipped')).toBeVisible()
      },
    },
  ],
}

export const PORTFOLIO: ScreenGroup = {
  name: 'portfolio, inbox, settings, palette',
  workspace: 'samples',
  screens: [
    {
      name: 'contracts',
      open: async (page) => {
        await go(page, '/contracts', 'Contracts')
        await expect(page.getByRole('row', { name: /Website relaunch/ })).toBeVisible()
      },
    },
    {
      name: 'contracts, some selected',
      open: async (page) => {
        await page.getByRole('grid', { name: 'Contracts' }).focus()
        await page.keyboard.press('Space')
        await page.keyboard.press('Shift+ArrowDown')
        await expect(page.getByRole('region', { name: 'Selection' })).toContainText('2 selected')
      },
    },
    { name: 'contracts, status filter open', open: (page) => openMenu(page, 'Status') },
    {
      name: 'contracts, filtered',
      open: async (page) => {
        await openMenu(page, 'Currency')
        await page.getByRole('menuitemcheckbox', { name: 'EUR' }).click()
        await press(page, 'Overdue')
      },
    },
    {
      name: 'contracts, nothing matches',
      open: async (page) => {
        await page.getByRole('searchbox', { name: 'Search' }).fill('no such contract')
        await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible()
      },
    },
    { name: 'edit details', open: (page) => enter(page, 'Website relaunch', '/edit-details', 'Contract details') },
    {
      name: 'edit details with an error',
      open: async (page) => {
        await page.getByRole('textbox', { name: 'Title' }).fill('')
        await press(page, 'Save details')
        await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
      },
    },
    { name: 'inbox', open: (page) => go(page, '/inbox', 'Inbox') },
    { name: 'settings', open: (page) => go(page, '/settings', 'Settings') },
    { name: 'settings, a currency added', open: (page) => press(page, 'Add a currency') },
    { name: 'settings, new party', open: (page) => press(page, 'Add party') },
    {
      name: 'settings, party without a name',
      open: async (page) => {
        await press(page, 'Add party')
        await press(dialog(page), 'Save')
        await expect(dialog(page).locator('[aria-invalid="true"]')).toBeVisible()
      },
    },
    { name: 'settings, edit party', open: (page) => press(page, 'Edit Maya Okafor') },
    { name: 'settings, remove party', open: (page) => press(page, 'Remove Maya Okafor') },
    {
      name: 'command palette',
      open: async (page) => {
        await page.keyboard.press('ControlOrMeta+k')
        await expect(dialog(page)).toBeVisible()
      },
    },
    {
      name: 'command palette, a contract found',
      open: async (page) => {
        await page.keyboard.press('ControlOrMeta+k')
        await page.keyboard.type('web')
        await expect(page.getByRole('option', { name: /Website relaunch/ })).toBeVisible()
      },
    },
    {
      name: 'command palette, nothing found',
      open: async (page) => {
        await page.keyboard.press('ControlOrMeta+k')
        await page.keyboard.type('qqqqq')
        await expect(dialog(page)).toContainText('Nothing found')
      },
    },
    {
      name: 'keyboard shortcuts',
      open: async (page) => {
        await go(page, '/inbox', 'Inbox')
        await page.keyboard.press('?')
        await expect(dialog(page)).toBeVisible()
      },
    },
  ],
}
