import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { expectFigures, type Step, stage } from '../contract/room'

const ONE: readonly Step[] = [['m1', 'Design', '420.00', 10]]

/** The mouse's own buttons for Back and Forward, as the browser hears them. */
async function side(page: Page, button: 'back' | 'forward'): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await devtools.send('Input.dispatchMouseEvent', { type, x: 300, y: 300, button, clickCount: 1 })
  }
  await devtools.detach()
}

test('Back closes an open dialog as Escape does and the screen beneath stays; with none open it leaves the screen', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const dialog = page.getByRole('dialog')
  await page.getByRole('link', { name: 'Inbox' }).click()
  await expect(heading('Inbox')).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(heading('Settings')).toBeVisible()

  const add = page.getByRole('button', { name: 'Add party' })
  await add.click()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Maya Okafor')
  await side(page, 'back')
  await expect(dialog).toHaveCount(0)
  await expect(add).toBeFocused()
  await expect(heading('Settings')).toBeVisible()

  // Closed by other means, it leaves no step behind in the history.
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await side(page, 'back')
  await expect(heading('Inbox')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+k')
  await expect(dialog).toHaveAccessibleName('Command palette')
  await side(page, 'forward')
  await expect(dialog).toHaveCount(0)
  await expect(heading('Inbox')).toBeVisible()
  await side(page, 'forward')
  await expect(heading('Settings')).toBeVisible()
})

test('an act given up by Back is not made, and the focus is on what opened it', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: ONE })
  await room.enter()
  const heading = page.getByRole('heading', { level: 1, name: 'Website relaunch' })
  await expect(heading).toBeVisible()
  const open = page.getByRole('button', { name: 'Activate & fund' })
  await open.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await side(page, 'back')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(heading).toBeVisible()
  await expect(open).toBeFocused()
  await expectFigures(page, { 'In escrow': '0.00' })
})
