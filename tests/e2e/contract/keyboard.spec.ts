import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { expectFigures, type Step, stage } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', 10],
  ['m2', 'Build', '130.00', 20],
]

/** Presses Tab until the button or field of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus')
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused.count()) === 0) continue
    const spoken = await focused.evaluate(
      (element) =>
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent,
    )
    if (spoken?.startsWith(name)) return
  }
  throw new Error(`Tab never reached ${name}`)
}

/** A dialog is seen a frame before it has the focus: Tab pressed until then goes on in the page behind it. */
async function expectFocusInDialog(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
}

test('Enter held down presses one button, not what takes the focus next', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.enter()
  await page.getByRole('button', { name: 'Activate & fund' }).focus()
  await page.keyboard.down('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Activate & fund' })).toBeFocused()
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  expect((await room.contract()).figures.deposited).toBe('0.00')
  await page.keyboard.press('Enter')
  await expectFigures(page, { Deposited: '420.00' })
})

test('the whole story by keyboard alone: fund, pay a part, fund the next from what is left, record, end', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.enter()
  await page.keyboard.press('f')
  await expectFocusInDialog(page)
  await tabTo(page, 'Activate & fund')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Review & Pay' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Review & Pay' })).toBeFocused()
  await tabTo(page, 'Approve & Pay')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Edit amount' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Amount' })).toBeFocused()
  await page.keyboard.type('400')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Activate & fund' })).toBeFocused()
  await expectFigures(page, { Paid: '400.00', 'Carried over': '20.00' })
  await page.keyboard.press('Enter')
  await expectFocusInDialog(page)
  await tabTo(page, 'Activate & fund')
  await page.keyboard.press('Enter')
  await expectFigures(page, { 'In escrow': '130.00', 'Carried over': '0.00' })

  await page.getByRole('button', { name: 'Record' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Record' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.type('Record: work')
  await expect(page.getByRole('menuitem', { name: 'Record: work submitted' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Record: work submitted' })).toBeVisible()
  await expectFocusInDialog(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Record' })).toBeFocused()

  await tabTo(page, 'More')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'End contract' })).toBeFocused()
  await tabTo(page, 'Request refund')
  await page.keyboard.press('Enter')
  await expect(page.getByText('You asked today for 130.00 USD back')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeFocused()
})
