import { expect, type Locator, type Page } from '@playwright/test'
import { ask } from '../../support/browser/acts'
import { rootOf } from '../../support/browser/address'
import { cellsOf } from '../../support/browser/import'
import { test } from '../../support/browser/tranche'
import { portfolio } from '../contracts/portfolio'

const MOVED = 'Deposits, payments and refunds by month'

/** Opens the charts of the payments screen, wherever the page is. */
async function charts(page: Page): Promise<Locator> {
  await page.goto(`${rootOf(page)}/#/payments`)
  const region = page.getByRole('region', { name: 'Charts' })
  const opener = page.getByRole('button', { name: 'Charts', exact: true })
  await expect(region.or(opener).first()).toBeVisible()
  if ((await opener.count()) > 0 && (await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
  await expect(region.getByRole('figure').first()).toBeVisible()
  return region
}

function chart(region: Locator, name: string): Locator {
  return region.getByRole('figure', { name })
}

/** As it is once it is painted: two looks at it see the same. */
async function settled(canvas: Locator): Promise<string> {
  let before = ''
  await expect
    .poll(async () => {
      const last = before
      before = await picture(canvas)
      return before === last
    })
    .toBe(true)
  return before
}

const picture = (canvas: Locator) => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())

test('a chart says what it shows; arrow keys read it point by point, as its table has it; hidden amounts stay hidden', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await ask(page, 'EnterSamples', {})
  const region = await charts(page)
  await region.getByRole('combobox', { name: 'Currency' }).selectOption('GBP')
  const moved = chart(region, MOVED)
  const canvas = moved.getByRole('img')
  await expect(canvas).toHaveAccessibleName(/: 1,120\.00 GBP deposited, 1,040\.00 GBP paid, 80\.00 GBP refunded\.$/)
  await moved.getByRole('button', { name: 'Show as table' }).click()
  const table = moved.getByRole('table', { name: MOVED })
  const rows = await cellsOf(table)
  expect(rows.length).toBeGreaterThan(1)
  const [before = [], last = []] = rows.slice(-2)
  const inWords = ([month, deposits, payments, refunds]: readonly string[]) =>
    `${month}: Deposits ${deposits} GBP, Payments ${payments} GBP, Refunds ${refunds} GBP`
  await moved.getByRole('slider', { name: MOVED }).focus()
  await page.keyboard.press('End')
  await expect(moved.getByRole('status')).toHaveText(inWords(last))
  await page.keyboard.press('ArrowLeft')
  await expect(moved.getByRole('status')).toHaveText(inWords(before))

  await page.keyboard.press('ControlOrMeta+Shift+H')
  await expect(canvas).toHaveAccessibleName(/: ••• GBP deposited/)
  await expect(moved).not.toContainText('.00')
})

test('the pictures are painted anew when the appearance or the window changes', async ({ openTranche }) => {
  const { page } = await openTranche({ colorScheme: 'light' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await ask(page, 'EnterSamples', {})
  const canvas = chart(await charts(page), 'Escrow held over time').getByRole('img')
  const light = await settled(canvas)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => picture(canvas)).not.toBe(light)
  const dark = await settled(canvas)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => picture(canvas)).not.toBe(dark)
  const wide = (await canvas.boundingBox())?.width ?? 0
  await page.setViewportSize({ width: 1000, height: 860 })
  await expect.poll(async () => (await canvas.boundingBox())?.width ?? wide).not.toBe(wide)
})

test('what is still to be funded: overdue in words, the undated apart, and what is empty said in a sentence', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await portfolio(page, [
    { title: 'Cedar', amount: '900.00', due: 70 },
    { title: 'Ash', amount: '1000.00', due: -3 },
    { title: 'Birch', amount: '250.10' },
  ])
  const region = await charts(page)
  const toFund = chart(region, 'Still to be funded by month due')
  await expect(toFund.getByRole('img')).toHaveAccessibleName(
    '2,150.10 USD still to be funded, 1,000.00 USD of it overdue, 250.10 USD without a due date.',
  )
  await expect(toFund.getByRole('list', { name: 'Legend' }).getByRole('listitem')).toHaveText([
    'Overdue',
    'Due',
    'No due date',
  ])
  await toFund.getByRole('button', { name: 'Show as table' }).click()
  const rows = await cellsOf(toFund.getByRole('table'))
  expect(rows[0]?.slice(1)).toEqual(['1,000.00', '', ''])
  expect(rows.at(-1)).toEqual(['No due date', '', '', '250.10'])
  await expect(region.getByRole('figure', { name: MOVED })).toContainText('No deposits, payments or refunds')
  await expect(region.getByRole('figure', { name: MOVED }).getByRole('img')).toHaveCount(0)
})
