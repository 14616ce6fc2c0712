import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { expectFigures, fund, pay, type Step, stage, submit } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', 10],
  ['m2', 'Build', '130.00', 20],
]

test('E3, E6, E7, E8: 420 is funded, 400 paid, 20 carried over; the next then costs 110', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO, budget: '550.00' })
  await room.enter()
  await expectFigures(page, { 'Contract value': '550.00 USD', Budget: '550.00', Deposited: '0.00', Planned: '550.00' })

  const design = page.getByRole('listitem', { name: 'Design' })
  await expect(design.getByText('charge 420.00')).toBeVisible()
  await design.getByRole('button', { name: 'Activate & fund' }).click()
  const dialog = page.getByRole('dialog', { name: 'Activate & fund' })
  await expect(dialog.getByText('moves no money')).toBeVisible()
  await dialog.getByRole('button', { name: 'Activate & fund' }).click()
  await expect(design.getByText('Active', { exact: true })).toBeVisible()
  await expectFigures(page, { Deposited: '420.00', 'In escrow': '420.00', 'Carried over': '0.00', Planned: '130.00' })
  await expect(page.getByRole('button', { name: 'Review & Pay' })).toBeFocused()

  await room.did('freelancer', submit('m1', 'All 12 templates'))
  await page.getByRole('button', { name: 'Review & Pay' }).click()
  await expect(page.getByRole('region', { name: 'Design' })).toContainText('All 12 templates')
  await page.getByRole('button', { name: 'Approve & Pay' }).click()
  await expect(page.getByRole('radio', { name: 'Keep contract open' })).toBeChecked()
  await page.getByRole('button', { name: 'Edit amount' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('400')
  const payment = page.getByRole('form', { name: 'Payment' })
  await expect(payment.getByText('Maya Okafor gets 400.00 USD.')).toBeVisible()
  await expect(payment.getByText('20.00 USD stays in escrow, carried over.')).toBeVisible()
  await expect(payment.getByText('Build is next: funding it will then cost you 110.00 USD.')).toBeVisible()
  await page.getByRole('button', { name: 'Send Payment' }).click()

  const next = page.getByRole('button', { name: 'Activate & fund' })
  await expect(next).toBeFocused()
  await expect(next).toHaveAccessibleDescription('charge 110.00')
  await expectFigures(page, {
    Paid: '400.00',
    'In escrow': '20.00',
    'Carried over': '20.00',
    'Contract value': '530.00',
  })
  await expect(design).toContainText('400.00 paid')
  await expect(design).toContainText('20.00 carried over')

  await next.click()
  const sum = page.getByRole('dialog').getByRole('definition')
  await expect(sum).toHaveText(['130.00', '− 20.00', '110.00 USD'])
  await page.getByRole('dialog').getByRole('button', { name: 'Activate & fund' }).click()
  await expectFigures(page, { Deposited: '530.00', 'In escrow': '130.00', 'Carried over': '0.00' })
})

test('E7: where nothing comes next, Add or edit milestones stands there and has the focus', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: [['m1', 'Design', '420.00']] })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'Review & Pay' }).click()
  await page.getByRole('button', { name: 'Approve & Pay' }).click()
  await page.getByRole('button', { name: 'Send Payment' }).click()
  await expect(page.getByRole('button', { name: 'Add or edit milestones' })).toBeFocused()
  await expect(page.getByText('All that was planned is paid')).toBeVisible()
})

test('X1 to X4: 400 of 420 paid and ended: the refund of 20 is asked for, declined, part paid, approved', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'Review & Pay' }).click()
  await page.getByRole('button', { name: 'Approve & Pay' }).click()
  await page.getByRole('button', { name: 'Edit amount' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('400.00')
  await page.getByRole('radio', { name: 'End contract' }).check()
  await expect(page.getByText('You ask for 20.00 USD back')).toBeVisible()
  await expect(page.getByText('1 planned milestone is cancelled.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send Payment' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Request refund' }).click()
  await expect(page.getByText('The contract is ending. You asked today for 20.00 USD back')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeFocused()
  await expect(page.getByRole('listitem', { name: 'Build' }).getByText('Cancelled')).toBeVisible()

  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('menuitem', { name: 'Record: refund declined' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  const request = page.getByRole('button', { name: 'Request refund' })
  await expect(request).toBeFocused()
  await request.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Request refund' }).click()
  await expect(request).toHaveCount(0)

  await page.getByRole('button', { name: 'Pay from escrow' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('3')
  await expect(page.getByText('You ask for 17.00 USD back')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Send Payment' }).click()
  await expectFigures(page, { Paid: '403.00', 'In escrow': '17.00' })

  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('menuitem', { name: 'Record: refund approved' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(page.getByText('Ended', { exact: true })).toBeVisible()
  await expectFigures(page, { Paid: '403.00', 'In escrow': '0.00', Refunded: '17.00', Deposited: '420.00' })
  await expect(page.getByRole('button', { name: 'Add or edit milestones' })).toHaveAccessibleDescription(
    /contract has ended/,
  )
})

test('X1: ending without paying cancels the active milestone, and all that follows is said before', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'End contract' }).click()
  await expect(page.getByText('Design is active and paid nothing, so it is cancelled.')).toBeVisible()
  await expect(page.getByText('You ask for 420.00 USD back')).toBeVisible()
  await page.getByRole('radio', { name: 'Pay in full' }).check()
  await expect(page.getByText('Maya Okafor gets 420.00 USD.')).toBeVisible()
  await expect(page.getByText('Nothing is held then: the contract ends at once')).toBeVisible()
  await page.getByRole('radio', { name: 'Pay a part' }).check()
  await page.getByRole('textbox', { name: 'Amount' }).fill('20.00')
  await expect(page.getByText('You ask for 400.00 USD back')).toBeVisible()
  await page.getByRole('button', { name: 'Request refund' }).click()
  await expectFigures(page, { Paid: '20.00', 'In escrow': '400.00' })
})

test('E5: the client asks for changes with a note, from the review and from the menu', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.did('freelancer', submit('m1', 'First version'))
  await room.enter()
  await page.getByRole('button', { name: 'Review & Pay' }).click()
  await page.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(page.getByRole('textbox', { name: 'What should change' })).toBeFocused()
  await page.keyboard.type('The logo is too small')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Ask for changes' })).toBeFocused()
  await page.getByRole('button', { name: 'Ask for changes' }).click()
  await page.getByRole('textbox', { name: 'What should change' }).fill('The logo is too small')
  await page.getByRole('button', { name: 'Ask for changes' }).click()
  const history = page.getByRole('list', { name: 'History' })
  await expect(history.getByRole('listitem').first()).toContainText('Changes asked for on Design')
  await expect(history).toContainText('“The logo is too small”')
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByRole('textbox', { name: 'What should change' }).fill('And the colours')
  await page.getByRole('dialog').getByRole('button', { name: 'Ask for changes' }).click()
  await expect(history).toContainText('“And the colours”')
})

test('E6: what was paid meanwhile is said, and nothing is paid twice', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'Review & Pay' }).click()
  await page.getByRole('button', { name: 'Approve & Pay' }).click()
  await room.did('client', pay('m1'))
  await expect(page.getByText('This milestone is not the active one. It may have been paid meanwhile')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the contract' }).click()
  await expectFigures(page, { Paid: '420.00' })
})
