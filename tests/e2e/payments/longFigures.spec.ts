import { expect, type Page } from '@playwright/test'
import { chooseFile, runImport } from '../../support/browser/import'
import { test } from '../../support/browser/tranche'

const TITLE = 'Ships'.repeat(40)
const FILE = [
  'Contract,Client,Freelancer,Our side,Currency,Milestone,Amount,Funded on,Paid,Paid on',
  `${TITLE},${TITLE},Nord,freelancer,KWD,Hull,999999999998.999,2025-01-02,999999999998.998,2025-01-03`,
  `${TITLE},${TITLE},Nord,freelancer,KWD,Sails,999999999999.000,2025-02-02,,`,
  `Logo,Acme,Nord,freelancer,KWD,Sketch,100.000,2025-02-02,100.000,2025-02-03`,
].join('\n')

/** Figures that stand over what is before them in their line. */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('tr')].flatMap((line) => {
      const texts = [...line.children].filter((cell) => cell.textContent && cell.checkVisibility())
      return texts
        .filter((cell, place) => {
          const before = texts[place - 1]
          return before && cell.getBoundingClientRect().left < before.getBoundingClientRect().right
        })
        .map((cell) => cell.textContent ?? '')
    }),
  )
}

test('the largest amounts stand beside each other in every table, and a long name ends in dots', async ({
  openTranche,
}) => {
  const { page } = await openTranche()
  await chooseFile(page, { name: 'ships.csv', text: FILE })
  await runImport(page, 2)
  await page.getByRole('link', { name: 'Payments' }).click()
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'All time' })
  for (const by of ['Movements', 'Contract', 'Party', 'Month']) {
    await page.getByRole('combobox', { name: 'By' }).selectOption({ label: by })
    await expect(page.getByRole('grid').getByText('999,999,999,998.998').first()).toBeVisible()
    for (const width of [1280, 900]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overlapping(page), `by ${by} at ${width}`).toEqual([])
    }
  }
  await page.getByRole('combobox', { name: 'By' }).selectOption({ label: 'Contract' })
  const name = page.getByRole('grid').getByText(TITLE)
  await expect(name).toBeVisible()
  const [width, style] = await name.evaluate((button) => [
    button.getBoundingClientRect().right <= (button.parentElement?.getBoundingClientRect().right ?? 0),
    getComputedStyle(button).textOverflow,
  ])
  expect([width, style]).toEqual([true, 'ellipsis'])
})
