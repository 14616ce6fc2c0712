import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { draftOf, expectFigures, fund, id, pay, type Step, stage, submit } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', 10],
  ['m2', 'Build', '130.00', 20],
]

function history(page: Page) {
  return page.getByRole('list', { name: 'History' }).getByRole('listitem')
}

test('E5: the freelancer submits work with a message, and again after changes were asked for', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'Submit work' }).click()
  await page.getByRole('textbox', { name: 'Message' }).fill('All 12 templates')
  await page.getByRole('dialog').getByRole('button', { name: 'Submit work' }).click()
  await expect(page.getByRole('listitem', { name: 'Design' })).toContainText('“All 12 templates”')
  await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeFocused()

  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('menuitem', { name: 'Record: client asked for changes' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(page.getByRole('button', { name: 'Submit work' })).toBeFocused()
})

test('P9: the freelancer withdraws the change request', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  const draft = draftOf([['m1', 'Design', '500.00', 10]], 1, room.day)
  await room.did('freelancer', { type: 'SendChangeRequest', draft, requestId: id('r1'), message: null })
  await room.enter()
  const card = page.getByRole('region', { name: 'Change request' })
  await expect(card).toContainText('waits for Northwind')
  await card.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(card).toHaveCount(0)
  await expect(history(page).first()).toContainText('Change request withdrawn')
})

test('P12: another due date is agreed when both sides name the same day; the original stays', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.keyboard.press('d')
  await page.getByLabel('Due date', { exact: true }).fill(room.day(14))
  await page.getByRole('dialog').getByRole('button', { name: 'Propose' }).click()
  await expect(page.getByRole('region', { name: 'Due date' })).toContainText('waits for Northwind')
  await room.did('client', { type: 'ProposeDueDate', milestoneId: id('m1'), due: room.day(16) })
  await expect(page.getByRole('region', { name: 'Due date' })).toContainText('waits for you')
  await page.getByRole('region', { name: 'Due date' }).getByRole('button', { name: 'Agree' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Agree' }).click()
  await expect(page.getByRole('region', { name: 'Due date' })).toHaveCount(0)
  await expect(history(page).first()).toContainText('Another due date agreed for Design')
  const design = (await room.contract()).milestones[0]
  expect([design?.due, design?.agreedDue]).toEqual([room.day(10), room.day(16)])
})

test('X3: the freelancer declines the refund, and approves the next one', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  await room.did('client', fund('m1'))
  await room.did('client', pay('m1', '400.00', 'end'))
  await room.enter()
  const card = page.getByRole('region', { name: 'Refund' })
  await expect(card).toContainText('Northwind asked for the refund of 20.00 USD')
  await card.getByRole('button', { name: 'Decline refund' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Decline refund' }).click()
  await expect(card).toContainText('You declined the refund of 20.00 USD')
  await expectFigures(page, { 'In escrow': '20.00' })
  await room.did('client', { type: 'RequestRefund' })
  await card.getByRole('button', { name: 'Approve refund' }).click()
  await expect(page.getByText('20.00 USD goes back to the client, and the contract is ended.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Approve refund' }).click()
  await expectFigures(page, { 'In escrow': '0.00', Refunded: '20.00' })
})

test('X5: the freelancer ends the contract, and all that is held goes back at once', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  await room.did('client', fund('m1'))
  await room.did('freelancer', submit('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'End contract' }).click()
  await expect(
    page.getByText('All that is held goes back to Northwind at once; none of it is paid to you.'),
  ).toBeVisible()
  await expect(page.getByText('420.00 USD goes back to Northwind at once.')).toBeVisible()
  await page.getByRole('button', { name: 'End contract' }).click()
  await expect(page.getByText('Ended', { exact: true })).toBeVisible()
  await expectFigures(page, { Refunded: '420.00', 'In escrow': '0.00', Paid: '0.00' })
})
