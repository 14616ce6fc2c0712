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

/** The colour of the first series, as the style sheet has it now, and whether it is in the picture. */
function line(figure: Locator): Promise<{ readonly colour: string; readonly isPainted: boolean }> {
  return figure.evaluate((element) => {
    const [probe, canvas] = [element.querySelector('[data-series]'), element.querySelector('canvas')]
    const pen = canvas?.getContext('2d')
    if (!probe || !canvas || !pen) throw new Error('No chart')
    const { color } = getComputedStyle(probe)
    const wanted = color.match(/\d+/g)?.map(Number) ?? []
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    const pixels = Array.from({ length: data.length / 4 }, (_, index) => index * 4)
    const isWanted = (from: number) => data[from + 3] === 255 && wanted.every((part, at) => data[from + at] === part)
    return { colour: color, isPainted: pixels.some(isWanted) }
  })
}

/** Waits until the line is painted in a colour; answers which. */
async function paintedIn(figure: Locator): Promise<string> {
  await expect.poll(async () => (await line(figure)).isPainted).toBe(true)
  return (await line(figure)).colour
}

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
  await expect(table).toBeVisible()
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
  const figure = chart(await charts(page), 'Escrow held over time')
  const canvas = figure.getByRole('img')
  const light = await paintedIn(figure)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paintedIn(figure)).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paintedIn(figure)).toBe(light)
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
  await expect(toFund.getByRole('table')).toBeVisible()
  const rows = await cellsOf(toFund.getByRole('table'))
  expect(rows[0]?.slice(1)).toEqual(['1,000.00', '', ''])
  expect(rows.at(-1)).toEqual(['No due date', '', '', '250.10'])
  await expect(region.getByRole('figure', { name: MOVED })).toContainText('No deposits, payments or refunds')
  await expect(region.getByRole('figure', { name: MOVED }).getByRole('img')).toHaveCount(0)
})
