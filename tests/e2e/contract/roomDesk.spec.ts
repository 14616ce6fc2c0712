import { expect, type Locator } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { expectFigures, fund, type Step, stage } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', -2],
  ['m2', 'Build', '130.00', 20],
]

test('an empty contract says what to do; it may be deleted (C3)', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page)
  await room.enter()
  await expect(page.getByText('No milestones yet. Press Add or edit milestones')).toBeVisible()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete contract' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete contract' }).click()
  await expect(page).toHaveURL(/#\/contracts$/)
})

test('C3: a contract with money in it is archived and taken out again, never deleted', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menuitem', { name: 'Delete contract' })).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await expect(page.getByText('This contract is archived.')).toBeVisible()
  await page.getByRole('button', { name: 'Unarchive' }).click()
  await expect(page.getByText('This contract is archived.')).toHaveCount(0)
})

test('640 pixels wide: a milestone’s amount stands beside its title, its act below', async ({ openTranche }) => {
  const { page } = await openTranche({ viewport: { width: 640, height: 800 } })
  const room = await stage(page, { steps: [['m1', 'Design', '420.00', 10]] })
  await room.enter()
  const line = page.getByRole('listitem', { name: 'Design' })
  const boxOf = async (one: Locator) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const title = await boxOf(line.getByText('Design'))
  const amount = await boxOf(line.getByText('420.00').first())
  const button = await boxOf(line.getByRole('button', { name: 'Activate & fund' }))
  expect(amount.x).toBeGreaterThan(title.x + title.width)
  expect(Math.abs(amount.y - title.y)).toBeLessThan(4)
  expect(button.y).toBeGreaterThan(title.y + title.height)
  expect(button.x).toBeGreaterThan(title.x)
})

test('W3: each notice can be read, copied and opened as e-mail', async ({ openTranche }) => {
  const tranche = await openTranche()
  const { page, context } = tranche
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await page.getByRole('tab', { name: 'Messages' }).click()
  const notice = page.getByRole('list', { name: 'Messages' }).getByRole('listitem').first()
  await notice.locator('summary').click()
  await expect(notice).toContainText('PO-1184')
  await notice.getByRole('button', { name: 'Copy' }).click()
  await expect(notice.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Website relaunch')
  const { name, text } = await tranche.saved(() => notice.getByRole('button', { name: 'Open as e-mail' }).click())
  expect(name).toMatch(/\.eml$/)
  expect(text).toContain('PO-1184')
  await expect(notice.getByText('Saved as a mail file')).toBeVisible()
})

test('H1: a note is kept, and one that corrects an event names it', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  const history = page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await history.first().hover()
  await history.first().getByRole('button', { name: 'Correct this entry' }).click()
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveAccessibleDescription(/Write the note first/)
  await page.getByRole('textbox', { name: 'Note' }).fill('Funded on the 3rd, not the 4th')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(history.first()).toContainText('Corrects: Design funded')
  // Keys are the page's once the dialog is gone, and it fades.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('o')
  await page.getByRole('textbox', { name: 'Note' }).fill('Call on Friday')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(history.first()).toContainText('Call on Friday')
})

test('a long history shows the latest 20, and all on demand without losing the focus', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  for (let change = 1; change <= 22; change += 1) {
    await room.planned([['m1', 'Design', `${420 + change}.00`]], { base: change, fromToday: -2 })
  }
  await room.enter()
  const history = page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect(history).toHaveCount(20)
  await page.getByRole('button', { name: 'Show all 24' }).click()
  await expect(history).toHaveCount(24)
  await expect(history.nth(20)).toBeFocused()
})

test('amounts are hidden everywhere by the privacy switch', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: TWO })
  await room.did('client', fund('m1'))
  await room.enter()
  await expectFigures(page, { 'In escrow': '420.00' })
  await page.keyboard.press('Control+Shift+h')
  await expectFigures(page, { 'In escrow': '•••' })
  await expect(page.locator('main')).not.toContainText('420.00')
})
