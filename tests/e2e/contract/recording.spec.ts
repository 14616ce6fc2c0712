import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { draftOf, expectFigures, fund, id, pay, type Step, stage, submit } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', 10],
  ['m2', 'Build', '130.00', 20],
]

async function openRecord(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
  await expect(page.getByRole('dialog', { name: item })).toBeVisible()
}

async function record(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function items(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Record' }).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  const names = await page.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menuitem')).toHaveCount(0)
  return names
}

test('W2: what the client did is recorded with its day and a note: funded, asked, paid in part, ended', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  await room.enter()
  expect(await items(page)).toEqual([
    'Record: client changed the plan',
    'Record: client funded Design',
    'Record: contract ended',
  ])
  await openRecord(page, 'Record: client funded Design')
  await page.getByLabel('Day').fill(room.day(-20))
  await page.getByLabel('Note', { exact: true }).fill('by e-mail')
  await record(page)
  const latest = page.getByRole('list', { name: 'History' }).getByRole('listitem').first()
  await expect(latest).toContainText('Design funded')
  await expect(latest).toContainText('Northwind')
  await expect(latest).toContainText('recorded by you: “by e-mail”')
  await expect(latest.locator('time')).toHaveAttribute('datetime', room.day(-20))

  expect(await items(page)).toEqual([
    'Record: client changed the plan',
    'Record: client asked for changes',
    'Record: client paid',
    'Record: contract ended',
    'Record: due date proposed',
  ])
  await openRecord(page, 'Record: client asked for changes')
  await page.getByLabel('What should change').fill('Bigger logo')
  await record(page)
  await expect(latest).toContainText('“Bigger logo”')

  await openRecord(page, 'Record: due date proposed')
  await page.getByLabel('Due date', { exact: true }).fill(room.day(12))
  await record(page)
  await expect(page.getByRole('region', { name: 'Due date' })).toContainText('waits for you')

  await openRecord(page, 'Record: client paid')
  await page.getByRole('textbox', { name: 'Amount' }).fill('400')
  await expect(page.getByText('You get 400.00 USD.')).toBeVisible()
  await record(page)
  await expectFigures(page, { Paid: '400.00', 'Carried over': '20.00' })

  await openRecord(page, 'Record: contract ended')
  await expect(page.getByText('Northwind asks for 20.00 USD back; it stays in escrow until you answer.')).toBeVisible()
  await record(page)
  await expect(page.getByRole('button', { name: 'Approve refund' })).toBeFocused()
  expect(await items(page)).toEqual(['Record: client paid'])
  await openRecord(page, 'Record: client paid')
  await page.getByRole('textbox', { name: 'Amount' }).fill('20')
  await record(page)
  await expectFigures(page, { Paid: '420.00', 'In escrow': '0.00' })
})

test('W2: the client’s answer to our request is recorded, accepted and declined', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  const raise = (amount: string, base: number, request: string) =>
    room.did('freelancer', {
      type: 'SendChangeRequest',
      draft: draftOf([['m1', 'Design', amount, 10]], base, room.day),
      requestId: id(request),
      message: null,
    })
  await raise('500.00', 1, 'r1')
  await room.enter()
  await openRecord(page, 'Record: client declined')
  await page.getByLabel('Reason').fill('Too much')
  await record(page)
  await expectFigures(page, { 'Contract value': '550.00' })
  await raise('450.00', 1, 'r2')
  await openRecord(page, 'Record: client accepted')
  await record(page)
  await expectFigures(page, { 'Contract value': '450.00' })
})

test('W2: what the freelancer did is recorded: submitted, withdrew, agreed a date, ended', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.did('client', { type: 'ProposeDueDate', milestoneId: id('m1'), due: room.day(15) })
  const draft = draftOf([['m2', 'Build', '140.00', 20]], 1, room.day)
  await room.did('freelancer', { type: 'SendChangeRequest', draft, requestId: id('r1'), message: null })
  await room.enter()
  await openRecord(page, 'Record: due date agreed')
  await record(page)
  await expect(page.getByRole('listitem', { name: 'Design' })).toContainText('agreed')
  await openRecord(page, 'Record: freelancer withdrew')
  await record(page)
  await openRecord(page, 'Record: work submitted')
  await page.getByLabel('Message').fill('Done')
  await record(page)
  await expect(page.getByRole('listitem', { name: 'Design' })).toContainText('“Done”')
  await expect(page.getByRole('button', { name: 'Review & Pay' })).toBeFocused()
  await openRecord(page, 'Record: contract ended')
  await expect(page.getByText('420.00 USD goes back to you at once.')).toBeVisible()
  await record(page)
  await expectFigures(page, { Refunded: '420.00' })
})

test('W2: changes of the other side to the plan are recorded in the editor, as that side', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.enter()
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('menuitem', { name: 'Record: freelancer asked for changes to the plan' }).click()
  await expect(page.getByRole('heading', { name: 'Add or edit milestones' })).toBeVisible()
  expect(page.url()).toContain('as=freelancer')
})

test('W2, X3: the refund’s request and its answers are recorded', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { ourSide: 'freelancer', steps: TWO })
  await room.did('client', fund('m1'))
  await room.did('freelancer', submit('m1'))
  await room.did('client', pay('m1', '400.00', 'end'))
  await room.did('freelancer', { type: 'DeclineRefund', amount: '20.00' })
  await room.enter()
  await openRecord(page, 'Record: client requested the refund')
  await record(page)
  await expect(page.getByRole('button', { name: 'Approve refund' })).toBeFocused()
})
