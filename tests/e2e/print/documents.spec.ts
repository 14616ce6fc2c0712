import { expect, type Page } from '@playwright/test'
import { day } from '../../../shared/kernel/calendarDay'
import { ask } from '../../support/browser/acts'
import { hostName } from '../../support/browser/host'
import { openPrint, printed } from '../../support/browser/printed'
import { test } from '../../support/browser/tranche'
import { needs } from '../../support/needs'
import { changeSettings, funded, keep, paid, planned, refunded, started } from './ledger'

test.use({ ownBrowser: true })

test.beforeEach(() => needs('pdftotext'))

const US = {
  name: 'Bürо Größe',
  email: 'buero@groesse.example',
  address: 'Lindenstraße 14\n10969 Berlin',
  taxNumber: 'DE 298',
  letterhead: '',
}
const FEBRUARY = { from: day('2026-02-01'), to: day('2026-02-28') }
const one = (contract: string) => ({ contractIds: [contract as never] })

async function seed(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await changeSettings(page, { us: US, locale: 'de-DE' })
  await ask(page, 'SaveParty', {
    replaces: null,
    party: { name: 'شركة النور', email: 'noor@noor.example', address: 'شارع الحمرا\nبيروت', taxNumber: 'LB 77' },
  })
  await keep(page, [
    started('one', '2026-01-05', { title: 'Überprüfung "Größe" \\ </style> {x}', reference: 'PO-1184' }),
    planned('one', '2026-01-05', [['Entwurf', '1234.50', day('2026-03-01')]]),
    funded('one', '2026-01-10', 'm1'),
    ...paid('one', '2026-02-03', 'm1'),
    started('yen', '2026-01-05', { title: '契約 更新', freelancer: '株式会社さくら', currency: 'JPY' }),
    planned('yen', '2026-01-05', [['設計', '1234567']]),
    funded('yen', '2026-02-10', 'm1'),
    started('dinar', '2026-01-05', { title: 'تصميم الموقع', freelancer: 'شركة النور', currency: 'KWD' }),
    planned('dinar', '2026-01-05', [
      ['المرحلة الأولى', '100.125'],
      ['المرحلة الثانية', '60.500'],
    ]),
    funded('dinar', '2026-01-10', 'm1'),
    ...paid('dinar', '2026-02-12', 'm1', '90.100'),
    funded('dinar', '2026-02-14', 'm2'),
    started('back', '2026-01-05', { title: 'Rückgabe' }),
    planned('back', '2026-01-05', [['Beratung', '500']]),
    funded('back', '2026-01-10', 'm1'),
    ...refunded('back', '2026-02-20', '500.00'),
  ])
}

test('a summary is a document: in the user’s locale and every script, of any period, on A4 and on Letter', async ({
  openTranche,
}) => {
  const tranche = await openTranche()
  const { page } = tranche
  await seed(page)

  await test.step('one milestone, of all time, with a title that would break a style sheet', async () => {
    await openPrint(page, { selection: one('one') })
    await expect(page.getByRole('heading', { level: 1, name: /Überprüfung/ })).toBeVisible()
    const { info, pages, outline } = await printed(tranche)
    const [text = ''] = pages
    expect(info).toMatchObject({ Pages: '1', Tagged: 'yes' })
    expect(info['Page size']).toContain('A4')
    expect(info.Title).toBe('Payment summary, Überprüfung "Größe" \\ </style> {x}, All time')
    expect(text.match(/Überprüfung "Größe" \\ <\/style> \{x\}/g)).toHaveLength(2)
    for (const part of [
      'PO-1184',
      'Lindenstraße 14',
      'Tax number DE 298',
      'Entwurf',
      '1.234,50',
      '3. Feb. 2026',
      'Page 1 of 1',
    ])
      expect(text).toContain(part)
    expect(text).toContain('No money is moved by the program')
    expect(text).not.toContain('before the period')
    expect(text).not.toContain('Settings')
    expect(outline.map(({ title }) => title)).toEqual(['Überprüfung "Größe" \\ </style> {x}'])
  })

  await test.step('a month in the middle: what stood in escrow before, what moved, what stands at its end', async () => {
    await openPrint(page, { period: FEBRUARY, selection: one('one') })
    await expect(page.getByRole('rowheader', { name: 'In escrow before the period', exact: true })).toBeVisible()
    const [text = ''] = (await printed(tranche)).pages
    expect(text).toContain('Februar 2026')
    expect(text).toMatch(/In escrow before the period\s+1\.234,50/)
    expect(text).toMatch(/Deposited\s+0,00/)
    expect(text).toMatch(/Paid\s+−1\.234,50/)
    expect(text).toMatch(/In escrow at the period’s end, EUR\s+0,00/)
  })

  await test.step('only refunds', async () => {
    await openPrint(page, { period: FEBRUARY, selection: one('back') })
    await expect(page.getByRole('heading', { level: 1, name: 'Rückgabe' })).toBeVisible()
    const [text = ''] = (await printed(tranche)).pages
    expect(text).toMatch(/Refunded\s+−500,00/)
    expect(text).toMatch(/Beratung.*500,00/)
    expect(text).toContain('20. Feb. 2026')
  })

  await test.step('an empty period says so', async () => {
    await openPrint(page, { period: { from: day('2025-01-01'), to: day('2025-12-31') } })
    await expect(page.getByRole('heading', { name: 'Nothing to print' })).toBeVisible()
    await openPrint(page, { period: { from: day('2026-05-01'), to: day('2026-05-31') }, selection: one('one') })
    await expect(page.getByText('No money moved in this period.')).toBeVisible()
  })

  await test.step('Letter; Arabic and Japanese; no and three decimals; totals by currency', async () => {
    await openPrint(page)
    await page.getByRole('combobox', { name: 'Paper' }).selectOption('Letter')
    await page.getByRole('textbox', { name: 'Lines on the summary' }).fill('VAT reverse charge')
    await expect(page.getByRole('article').filter({ hasText: 'VAT reverse charge' })).not.toHaveCount(0)
    await expect(page.getByRole('table', { name: 'Totals' })).toBeAttached()
    const { info, pages, outline } = await printed(tranche)
    expect(info['Page size']).toContain('letter')
    expect(info.Pages).toBe('5')
    expect(outline.at(-1)).toEqual({ title: 'Totals', page: 5 })
    expect(new Set(outline.map((mark) => mark.page))).toEqual(new Set([1, 2, 3, 4, 5]))
    const yen = pages.find((text) => text.includes('JPY')) ?? ''
    for (const part of ['契約 更新', '株式会社さくら', '設計', '1.234.567', 'VAT reverse charge'])
      expect(yen).toContain(part)
    expect(yen).not.toContain('1.234.567,')
    const dinar = pages.find((text) => text.includes('LB 77')) ?? ''
    for (const part of ['100,125', '90,100', '10,025', '50,475', '60,500']) expect(dinar).toContain(part)
    const totals = pages[4] ?? ''
    expect(totals).toMatch(/EUR\s+1\.734,50\s+1\.234,50\s+500,00\s+0,00/)
    expect(totals).toMatch(/JPY\s+1\.234\.567\s+0\s+0\s+1\.234\.567/)
    expect(totals).toMatch(/KWD\s+150,600\s+90,100\s+0,000\s+60,500/)
  })

  await test.step('contracts left out are neither printed nor added up', async () => {
    await page.getByRole('checkbox', { name: 'Rückgabe' }).uncheck()
    const totals = page.getByRole('table', { name: 'Totals' })
    await expect(totals.getByRole('row', { name: /^EUR/ })).toContainText('1.234,50')
    await expect(totals.getByRole('row', { name: /^EUR/ })).not.toContainText('1.734,50')
    await expect(page.getByRole('heading', { level: 1, name: 'Rückgabe' })).toHaveCount(0)
    await page.getByRole('button', { name: 'None' }).click()
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toHaveAttribute('aria-disabled', 'true')
  })

  await test.step('amounts hidden on the screen are shown on paper, and it is said', async () => {
    await changeSettings(page, { hideAmounts: true })
    await openPrint(page, { selection: one('one') })
    await expect(page.getByText(/On paper, and in this preview of it, they are shown/)).toBeVisible()
    await expect(page.getByRole('table', { name: 'Milestones' })).toContainText('1.234,50')
    await expect(page.getByRole('button', { name: 'Save PDF' })).toHaveCount(hostName() === 'browser' ? 0 : 1)
  })
})
