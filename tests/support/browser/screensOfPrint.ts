import { expect } from '@playwright/test'
import { day } from '../../../shared/kernel/calendarDay'
import { ask } from './acts'
import { openPrint } from './printed'
import { contractOf, go, press, type ScreenGroup } from './screens'

export const PRINT: ScreenGroup = {
  name: 'print',
  workspace: 'samples',
  screens: [
    {
      name: 'print, several contracts',
      open: async (page) => {
        await openPrint(page)
        await expect(page.getByRole('table', { name: 'Totals' })).toBeAttached()
      },
    },
    {
      name: 'print, no contract chosen',
      open: async (page) => {
        await press(page, 'None')
        await expect(page.getByRole('heading', { name: 'No contract is chosen' })).toBeVisible()
      },
    },
    {
      name: 'print, one contract while amounts are hidden',
      open: async (page) => {
        const workspace = await ask(page, 'GetWorkspace', {})
        if (workspace.state === 'ready') await ask(page, 'SaveSettings', { ...workspace.settings, hideAmounts: true })
        const { id } = await contractOf(page, 'Website relaunch')
        await openPrint(page, { selection: { contractIds: [id] } })
        await expect(page.getByText(/Amounts are hidden on the screen/)).toBeVisible()
      },
    },
    {
      name: 'print, nothing in the period',
      open: async (page) => {
        await openPrint(page, { period: { from: day('2001-01-01'), to: day('2001-12-31') } })
        await expect(page.getByRole('heading', { name: 'Nothing to print' })).toBeVisible()
      },
    },
    {
      name: 'settings, a logo that is no picture',
      open: async (page) => {
        await go(page, '/settings', 'Settings')
        const file = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }
        await page.getByLabel('Choose logo').last().setInputFiles(file)
        await expect(page.getByRole('alert')).toContainText('can’t be read')
      },
    },
  ],
}
