import { expect } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { draftOf, expectFigures, fund, id, type Step, stage } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', 10],
  ['m2', 'Build', '130.00', 20],
]

test('A2 to A4: a wrong amount is refused at the field in words, and what was typed stays', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Approve & Pay' }).click()
  await page.getByRole('button', { name: 'Edit amount' }).click()
  const amount = page.getByRole('textbox', { name: 'Amount' })
  await expect(amount).toBeFocused()
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['420.01', /At most 420.00 USD can be paid/],
    ['1.005', /more decimals than the currency/],
    ['0', /A payment is more than zero/],
    ['-5', /A payment is more than zero/],
    ['1,23', /can’t be read as an amount/],
    ['1e3', /can’t be read as an amount/],
  ]
  for (const [typed, message] of wrong) {
    await amount.fill(typed)
    await expect(amount).toHaveAccessibleDescription(message)
    await page.getByRole('button', { name: 'Send Payment' }).click()
    await expect(amount).toHaveValue(typed)
    await expect(amount).toHaveAccessibleDescription(message)
  }
  await amount.fill('')
  await page.getByRole('button', { name: 'Send Payment' }).click()
  await expect(amount).toHaveAccessibleDescription(/An amount is needed/)
  expect((await room.contract()).figures.paid).toBe('0.00')
  await amount.fill('3')
  await page.getByRole('button', { name: 'Send Payment' }).click()
  await expectFigures(page, { Paid: '3.00', 'Carried over': '417.00' })
})

test('H4: a day out of order or in the future is refused at the day, with the day that would do', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'), -3)
  await room.enter()
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('menuitem', { name: 'Record: work submitted' }).click()
  const dialog = page.getByRole('dialog')
  const day = dialog.getByLabel('Day')
  await dialog.getByLabel('Message').fill('Done')
  await day.fill(room.day(-4))
  await dialog.getByRole('button', { name: 'Record' }).click()
  await expect(day).toHaveAccessibleDescription(/before the contract’s latest event/)
  await day.fill(room.day(1))
  await dialog.getByRole('button', { name: 'Record' }).click()
  await expect(day).toHaveAccessibleDescription(/has not come yet/)
  await day.fill('')
  await dialog.getByRole('button', { name: 'Record' }).click()
  await expect(day).toHaveAccessibleDescription(/The day is missing/)
  await expect(dialog.getByLabel('Message')).toHaveValue('Done')
  await day.fill(room.day(-2))
  await dialog.getByRole('button', { name: 'Record' }).click()
  await expect(page.getByRole('listitem', { name: 'Design' })).toContainText('“Done”')
})

test('W2: every act of ours has a day too, today unless changed', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.enter()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Today')).toBeVisible()
  await dialog.getByRole('button', { name: 'Change the day' }).click()
  await expect(dialog.getByLabel('Day')).toBeFocused()
  await expect(dialog.getByLabel('Day')).toHaveValue(room.today)
  await dialog.getByLabel('Day').fill(room.day(-7))
  await dialog.getByRole('button', { name: 'Activate & fund' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await room.contract()).milestones[0]?.funding?.on).toBe(room.day(-7))
})

test('P10: the plan was changed meanwhile: funding is refused, what changed is shown, a second press funds it', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.enter()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('420.00')
  await room.planned([['m2', 'Build', '150.00', 20]], { base: 1, fromToday: 0 })
  await dialog.getByRole('button', { name: 'Activate & fund' }).click()
  await expect(dialog.getByRole('alert')).toContainText('The plan was changed meanwhile')
  await expect(dialog).toContainText('150.00')
  await dialog.getByRole('button', { name: 'Activate & fund' }).click()
  await expect(dialog).toHaveCount(0)
  await expectFigures(page, { Deposited: '150.00' })
})

test('P7: while a request waits, Activate & fund says why it can’t act; the editor still opens', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  const draft = draftOf([['m1', 'Design', '500.00', 10]], 1, room.day)
  await room.did('freelancer', { type: 'SendChangeRequest', draft, requestId: id('r1'), message: null })
  await room.enter()
  const button = page.getByRole('button', { name: 'Activate & fund' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toHaveAccessibleDescription(/A change request waits for an answer/)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { name: 'Add or edit milestones' })).toBeVisible()
})
