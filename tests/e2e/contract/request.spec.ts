import { expect, type Page } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { draftOf, expectFigures, fund, id, type Stage, type Step, stage } from './room'

const PLAN: readonly Step[] = [
  ['m1', 'Design', '420.00', 10],
  ['m2', 'Build', '2400.00', 20],
  ['m3', 'Launch', '600.00', 30],
  ['m4', 'Training', '130.00', 32],
]
const WANTED: readonly Step[] = [
  ['m3', 'Launch', '900.00', 30],
  ['m2', 'Build', '2400.00', 20],
  ['m5', 'Extras', '250.00'],
]

async function requested(page: Page): Promise<Stage> {
  const room = await stage(page, { steps: PLAN, budget: '4000.00' })
  await room.did('client', fund('m1'))
  await room.did('freelancer', {
    type: 'SendChangeRequest',
    draft: { ...draftOf(WANTED, 1, room.day), dragged: [id('m3')] },
    requestId: id('r1'),
    message: 'Launch needs a second day.',
  })
  return room
}

test('P3, P4, P8: the diff shows additions, removals, moves and edits with totals; accepting applies it whole', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await requested(page)
  await room.enter()
  const card = page.getByRole('region', { name: 'Change request' })
  await expect(card).toContainText('Maya Okafor')
  await expect(card).toContainText('Launch needs a second day.')
  await card.getByRole('button', { name: 'Review changes' }).click()

  const lines = page.getByRole('list', { name: 'The plan with the changes' }).getByRole('listitem')
  await expect(lines).toHaveCount(4)
  const launch = page.getByRole('listitem', { name: 'Launch' })
  await expect(launch).toContainText('moved 3 → 2')
  await expect(launch).toContainText('before: 600.00')
  await expect(launch).toContainText('now: 900.00')
  await expect(page.getByRole('listitem', { name: 'Extras' })).toContainText('added')
  await expect(page.getByRole('listitem', { name: 'Training' })).toContainText('removed')
  await expect(page.getByText(/^moved/)).toHaveCount(1)
  const totals = page.getByRole('complementary', { name: 'Totals' })
  await expect(totals.locator('dl > div').filter({ hasText: 'Contract value' })).toContainText('3,550.00')
  await expect(totals.locator('dl > div').filter({ hasText: 'Contract value' })).toContainText('3,970.00')

  await page.getByLabel('Reason').fill('Agreed by phone')
  await page.getByRole('button', { name: 'Accept' }).click()
  await expectFigures(page, { 'Contract value': '3,970.00' })
  await expect(page.getByRole('button', { name: 'Review & Pay' })).toBeFocused()
  await expect(page.getByRole('list', { name: 'History' })).toContainText('Agreed by phone')
})

test('the columns of Review changes stand below their heads, however much a line has in them', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const room = await stage(page, { steps: PLAN })
  await room.did('freelancer', {
    type: 'SendChangeRequest',
    draft: draftOf([PLAN[0] as Step, ['m2', 'Build', '2500.00', 400], ...PLAN.slice(2)], 1, room.day),
    requestId: id('r1'),
    message: null,
  })
  await room.enter()
  await page.keyboard.press('r')
  const days = page.getByRole('list', { name: 'The plan with the changes' }).locator('li > :nth-child(3)')
  await expect(days).toHaveCount(4)
  const lefts = await days.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left))
  expect(new Set(lefts).size).toBe(1)
  const head = page.getByText('No.', { exact: true })
  expect((await head.boundingBox())?.height).toBeLessThan(24)
})

test('P8: declining leaves the plan as it was', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await requested(page)
  await room.enter()
  await page.keyboard.press('r')
  await page.getByLabel('Reason').fill('Not this year')
  await page.getByRole('button', { name: 'Decline' }).click()
  await expectFigures(page, { 'Contract value': '3,550.00' })
  await expect(page.getByRole('region', { name: 'Change request' })).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'History' })).toContainText('“Not this year”')
})

test('P8, P9: a request withdrawn meanwhile is said, and leads back to the contract', async ({ openTranche }) => {
  const { page } = await openTranche()
  const room = await requested(page)
  await room.enter()
  await page.keyboard.press('r')
  await expect(page.getByRole('button', { name: 'Accept' })).toBeVisible()
  await room.did('freelancer', { type: 'WithdrawChangeRequest', requestId: id('r1') })
  await expect(page.getByText('No change request is waiting.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the contract' }).click()
  await expectFigures(page, { 'Contract value': '3,550.00' })
})
