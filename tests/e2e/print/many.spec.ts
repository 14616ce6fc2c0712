import { expect } from '@playwright/test'
import { openPrint, printed } from '../../support/browser/printed'
import { test } from '../../support/browser/tranche'
import { needs } from '../../support/needs'
import { funded, keep, planned, started } from './ledger'

test.use({ ownBrowser: true })

test.beforeEach(() => needs('pdftotext'))

const HEAD = /No\.\s+Milestone\s+Dates\s+Amount\s+Funded\s+Paid\s+Carried on\s+Refunded/

function numbered(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word}${String(index + 1).padStart(3, '0')}`)
}

test('500 milestones with titles of 200 characters: each once and whole, under a head on every page', async ({
  openTranche,
}) => {
  const tranche = await openTranche()
  const { page } = tranche
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const steps = numbered('', 500).map((number) => {
    return [
      `Begin${number} ${'and on with the work '.repeat(9)}`
        .slice(0, 192)
        .padEnd(192, 'x')
        .concat(`End${number} `.trim())
        .slice(0, 200),
      '12345.67',
    ] as const
  })
  await keep(page, [started('long', '2026-01-05', { title: 'Encyclopedia' }), planned('long', '2026-01-05', steps)])
  await keep(page, [funded('long', '2026-01-10', 'm1')])
  await openPrint(page)
  await expect(page.getByText('End500')).toBeAttached()
  const { info, pages } = await printed(tranche)
  const count = Number(info.Pages)
  expect(count).toBeGreaterThan(20)
  expect(count).toBeLessThan(100)
  const found = pages.map((text) => [...text.matchAll(/Begin(\d{3})/g)].map(([, number]) => number))
  expect(found.flat()).toEqual(numbered('', 500))
  // No row is split: where it begins it ends.
  expect(pages.map((text) => [...text.matchAll(/End(\d{3})/g)].map(([, number]) => number))).toEqual(found)
  expect(pages.map((text) => HEAD.test(text))).toEqual(found.map((rows) => rows.length > 0))
  expect(pages.every((text) => text.includes('Encyclopedia'))).toBe(true)
  for (const [index, text] of pages.entries()) expect(text).toContain(`Page ${index + 1} of ${count}`)
})

test('300 contracts as one document: each begins a page of its own name, the totals stand at the end', async ({
  openTranche,
}) => {
  const tranche = await openTranche()
  const { page } = tranche
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const names = numbered('Contract ', 300)
  const contracts = names.map((title, index) => ({ id: `c${index}`, title, currency: index % 2 ? 'EUR' : 'USD' }))
  await keep(
    page,
    contracts.map(({ id, title, currency }) => started(id, '2026-01-05', { title, currency })),
  )
  await keep(
    page,
    contracts.map(({ id }) =>
      planned(id, '2026-01-05', [
        ['Design', '100'],
        ['Build', '200'],
      ]),
    ),
  )
  await keep(
    page,
    contracts.map(({ id }) => funded(id, '2026-01-10', 'm1')),
  )
  await openPrint(page)
  await expect(page.locator('article')).toHaveCount(301)
  await expect(page.getByRole('table', { name: 'Totals' })).toBeAttached()
  const { info, pages, outline } = await printed(tranche)
  expect(info.Pages).toBe('301')
  expect(outline).toEqual([...names, 'Totals'].map((title, index) => ({ title, page: index + 1 })))
  for (const [index, text] of pages.entries()) {
    // In the page's head and as its heading.
    expect(text.split(names[index] ?? 'Totals')).toHaveLength(3)
    expect(text).toContain(`Page ${index + 1} of 301`)
  }
  expect(pages[300]).toMatch(/EUR\s+15,000\.00/)
  expect(pages[300]).toMatch(/USD\s+15,000\.00/)
})
