import { expect, type Locator } from '@playwright/test'
import { test } from '../../support/browser/tranche'
import { openEditor, row, showChanges, startContract, TWENTY } from './stage'

const SIX = TWENTY.slice(0, 6)

/** In its own type: in another, texts before it are as wide as those of no user. */
async function boxOf(one: Locator) {
  await one.page().evaluate(async () => {
    await document.fonts.ready
  })
  const box = await one.boundingBox()
  if (!box) throw new Error('Not to be seen')
  return box
}

test('Show changes shows the descriptions that are sent', async ({ openTranche }) => {
  const { page } = await openTranche()
  const steps = SIX.map((step, index) => (index === 1 ? { ...step, description: 'Two drafts' } : step))
  await openEditor(page, await startContract(page, { steps }))
  await row(page, 'Step 2').getByLabel('Description').fill('Three drafts')
  await page.getByRole('button', { name: 'Add milestone' }).click()
  await expect(row(page, 'New milestone').getByLabel('Title')).toBeFocused()
  await page.keyboard.type('Extra')
  await row(page, 'Extra').getByLabel('Amount').fill('50')
  await row(page, 'Extra').getByLabel('Description').fill('What came up since')
  await showChanges(page)
  await expect(row(page, 'Extra').getByText('What came up since')).toBeVisible()
  await expect(row(page, 'Step 2').getByText('Two drafts')).toBeVisible()
  await expect(row(page, 'Step 2').getByText('Three drafts')).toBeVisible()
})

test('Show changes: a long title is cut off before what happened to it; one renamed stands before and after', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const long = 'Design of the identity and '.repeat(7).trim()
  const steps = [...SIX, { title: long, amount: '100.00' }, { title: `${long} two`, amount: '200.00' }]
  await openEditor(page, await startContract(page, { steps }))
  await row(page, long).getByLabel('Title').fill(`Re${long}`)
  await row(page, `${long} two`).getByRole('button', { name: 'Delete' }).click()
  await showChanges(page)
  const renamed = row(page, `Re${long}`)
  const whole = await boxOf(renamed)
  for (const seen of [
    renamed.getByText('edited', { exact: true }),
    renamed.getByText(`before: ${long}`),
    renamed.getByText(`now: Re${long}`),
    row(page, `${long} two`).getByText('removed', { exact: true }),
  ]) {
    const { x, width, height } = await boxOf(seen)
    expect(x + width).toBeLessThan(whole.x + whole.width / 2)
    expect(height).toBeLessThan(22)
  }
  const [before, now] = [renamed.getByText(`before: ${long}`), renamed.getByText(`now: Re${long}`)]
  expect((await boxOf(now)).y).toBeGreaterThan((await boxOf(before)).y + 12)
})

test('a title written from right to left begins at its right, and stands below the others in the room', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  const title = 'تصميم الموقع الإلكتروني'
  const contractId = await startContract(page, { steps: [{ title, amount: '100.00' }] })
  await openEditor(page, contractId)
  await expect(row(page, title).getByLabel('Title')).toHaveCSS('direction', 'rtl')
  await row(page, title).getByLabel('Amount').fill('250')
  await showChanges(page)
  await expect(row(page, title).getByText(title)).toHaveCSS('direction', 'rtl')
  await page.getByRole('button', { name: 'Send changes' }).click()
  await expect(row(page, title).getByText(title)).toHaveCSS('direction', 'rtl')
  const changed = page.getByRole('list', { name: 'History' }).getByRole('listitem').first()
  const before = await boxOf(changed.getByText('100.00').first())
  const now = await boxOf(changed.getByText('250.00').first())
  expect(now.x > before.x || now.y > before.y).toBe(true)
  const line = await boxOf(row(page, title))
  const shown = await boxOf(row(page, title).getByText(title))
  expect(shown.x + shown.width).toBeLessThan(line.x + line.width / 3)
})

test('the buttons of a row stay where they are in Show changes', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: SIX }))
  const down = row(page, 'Step 3').getByRole('button', { name: 'Move down' })
  const { x } = await boxOf(down)
  await showChanges(page)
  await expect.poll(async () => (await boxOf(down)).x).toBe(x)
})

test('a fault leaves the field in its place, and the rows below', async ({ openTranche }) => {
  const { page } = await openTranche()
  await openEditor(page, await startContract(page, { steps: SIX }))
  const amount = row(page, 'Step 3').getByLabel('Amount')
  const middleOf = async () => {
    const { y, height } = await boxOf(amount)
    return y + height / 2
  }
  const middle = await middleOf()
  const next = await boxOf(row(page, 'Step 4'))
  await amount.fill('4')
  await expect(row(page, 'Step 3').getByText(/at least 5\.00 USD/)).toBeVisible()
  await expect.poll(async () => Math.abs((await middleOf()) - middle)).toBeLessThan(1)
  await expect.poll(() => boxOf(row(page, 'Step 4'))).toEqual(next)
})

for (const width of [640, 1_010]) {
  test(`${width} pixels wide: the title has room, above the other fields`, async ({ openTranche }) => {
    const { page } = await openTranche({ viewport: { width, height: 800 } })
    await openEditor(page, await startContract(page, { steps: SIX }))
    const title = await boxOf(row(page, 'Step 2').getByLabel('Title'))
    const amount = await boxOf(row(page, 'Step 2').getByLabel('Amount'))
    expect(title.width).toBeGreaterThan(120)
    expect(amount.width).toBeGreaterThan(80)
    expect(amount.y).toBeGreaterThan(title.y + title.height - 1)
    expect((await boxOf(row(page, 'Step 3'))).y).toBeGreaterThan(amount.y + amount.height - 1)
    await row(page, 'Step 2').getByRole('button', { name: 'Move down' }).click()
    await expect(row(page, 'Step 2')).toHaveAttribute('aria-posinset', '3')
  })
}
