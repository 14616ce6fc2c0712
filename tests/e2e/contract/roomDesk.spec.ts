import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { draftOf, expectFigures, fund, id, pay, type Step, stage, submit } from './room'

const TWO: readonly Step[] = [
  ['m1', 'Design', '420.00', -2],
  ['m2', 'Build', '130.00', 20],
]

/** Base UI's focus guards hold the focus for no moment: they pass it on as they get it. */
const GUARDS = '[data-base-ui-focus-guard]'

async function expectNoViolations(page: Page, within = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).exclude(GUARDS).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)])).toEqual([])
}

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

test('W3: each notice can be read, copied and opened as e-mail', async ({ openTranche }) => {
  const { page, context } = await openTranche()
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
  const download = page.waitForEvent('download')
  await notice.getByRole('button', { name: 'Open as e-mail' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.eml$/)
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the room, its dialogs and its screens, ${colorScheme}`, async ({ openTranche }) => {
    const { page } = await openTranche({ colorScheme })
    const room = await stage(page, { steps: TWO, budget: '500.00' })
    await room.did('client', fund('m1'))
    await room.did('freelancer', submit('m1', 'Done'))
    const draft = draftOf(
      [
        ['m2', 'Build it', '150.00', 25],
        ['m3', 'Extras', '20.00'],
      ],
      1,
      room.day,
    )
    await room.did('freelancer', { type: 'SendChangeRequest', draft, requestId: id('r1'), message: 'More' })
    await room.enter()
    await expectNoViolations(page)
    await page.getByRole('tab', { name: 'Messages' }).click()
    await page.locator('summary').first().click()
    await expectNoViolations(page)
    await page.getByRole('tab', { name: 'Details' }).click()
    await page.getByRole('button', { name: 'Record' }).click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
    await expectNoViolations(page, '[role="menu"]')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Record' })).toBeFocused()
    await expect(page.getByRole('menu')).toHaveCount(0)
    await page.keyboard.press('d')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('r')
    await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByRole('button', { name: 'Review & Pay' }).click()
    await page.getByRole('button', { name: 'Approve & Pay' }).click()
    await page.getByRole('button', { name: 'Edit amount' }).click()
    await page.getByRole('textbox', { name: 'Amount' }).fill('999')
    await expect(page.getByText(/At most USD 420.00 can be paid/)).toBeVisible()
    await expectNoViolations(page)
    await room.did('client', pay('m1', '400.00', 'end'))
    await room.enter()
    await expect(page.getByRole('region', { name: 'Refund' })).toBeVisible()
    await expectNoViolations(page)
  })
}
