import { describe, expect, it } from 'vitest'
import type { PreparedImport } from '../../../../shared/application/import/previewImport'
import { readCsv } from '../../../../shared/sheet/csv'
import type { Delimiter } from '../../../../shared/sheet/sheet'
import { preview, sample } from './support'

const EN = [
  'EUR 7: 37034.40 · 24260.74 · 889.09 · 23371.65',
  'GBP 3: 17635.37 · 11958.89 · 3170.31 · 8788.58',
  'JPY 12: 5472072 · 4660992 · 726933 · 3934059',
  'KWD 4: 6673.110 · 6673.110 · 0.000 · 6673.110',
  'USD 14: 80928.14 · 78533.16 · 2618.53 · 75914.63',
]
const DE = [
  'EUR 14: 73293.21 · 67079.11 · 4948.81 · 62130.30',
  'HUF 7: 12377278.48 · 6836236.37 · 750511.04 · 6085725.33',
  'PLN 4: 75040.52 · 66120.41 · 0.00 · 66120.41',
]

function totalsOf({ preview: { totals } }: PreparedImport): readonly string[] {
  return totals.map(
    (one) => `${one.currency} ${one.contracts}: ${one.value} · ${one.deposited} · ${one.held} · ${one.paid}`,
  )
}

/** The same cells, written otherwise. */
function rewritten(text: string, delimiter: Delimiter, end: string): string {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.refusal.code)
  const cell = (value: string) => `"${value.replaceAll('"', '""').replaceAll('\n', end)}"`
  return read.value.rows.map((row) => row.cells.map(cell).join(delimiter)).join(end)
}

describe('the sample files reach their totals: contract value · deposited · held · paid', () => {
  it.each([
    ['agency-en', EN],
    ['agency-de', DE],
  ] as const)('%s', async (name, totals) => {
    const imported = await preview(sample(name))
    expect(imported.preview).toMatchObject({ missing: [], questions: [], problems: [] })
    expect(totalsOf(imported)).toEqual(totals)
  })

  it.each([
    ['agency-en', EN],
    ['agency-de', DE],
  ] as const)(
    '%s with CR line ends, without BOM, tab-delimited, and each other way to write it',
    async (name, totals) => {
      const text = sample(name).replace(/^\ufeff/, '')
      for (const end of ['\r', '\n', '\r\n']) {
        expect(totalsOf(await preview(text.replace(/\r\n|\n/g, end)))).toEqual(totals)
        for (const delimiter of [',', ';', '\t'] as const) {
          expect(totalsOf(await preview(rewritten(text, delimiter, end)))).toEqual(totals)
        }
      }
    },
  )

  it('names stay as they are written: quotes, commas, a leading =', async () => {
    const clients = (await preview(sample('agency-de'))).preview.contracts.map((contract) => contract.client)
    expect(clients).toEqual(expect.arrayContaining(['=SUM Consulting', 'O’Brien "Quality" Homes']))
  })
})

describe('agency-broken.csv', () => {
  it('gives each bad row its line, its rule’s code and its rule', async () => {
    const imported = await preview(sample('agency-broken'))
    expect(imported.preview.questions).toEqual([])
    expect(imported.preview.contracts.map(({ title, outcome }) => `${title} ${outcome}`)).toEqual(['Good one new'])
    expect(
      imported.preview.problems.map(({ line, contract, refusal }) => [line, contract, refusal.code, refusal.rule]),
    ).toEqual([
      [4, 'Below minimum', 'amount-below-minimum', 'A1'],
      [5, 'Yen decimals', 'amount-precision', 'A3'],
      [6, 'Paid more than amount', 'amount-exceeds-held', 'A2'],
      [7, 'Paid but never funded', 'milestone-not-active', 'E6'],
      [9, 'Two active', 'another-milestone-active', 'E1'],
      [10, 'No such day', 'due-date-invalid', 'P13'],
      [12, 'Two currencies', 'currencies-mixed', null],
      [13, 'Paid before funded', 'date-out-of-order', 'H4'],
      [14, 'In the future', 'date-in-future', 'H4'],
      [15, 'No title', 'title-required', 'P13'],
      [16, 'Unknown currency', 'currency-unknown', 'C1'],
      [17, 'Not a number', 'amount-invalid', 'A4'],
      // The file's other amounts have a decimal point, so 1.234 has three decimals; its other days are ISO, which 03/04/2026 is not.
      [18, 'Ambiguous', 'amount-precision', 'A3'],
      [18, 'Ambiguous', 'due-date-invalid', 'P13'],
      [19, 'Negative', 'amount-below-minimum', 'A1'],
      [20, 'Too few cells', 'cells-missing', null],
      [22, 'Skips one', 'not-next-in-order', 'E2'],
    ])
    expect(imported).toMatchObject({ skipped: 0, refused: 16, preview: { rows: 21 } })
  })

  it('each sentence says what can be done', async () => {
    const { problems } = (await preview(sample('agency-broken'))).preview
    for (const { refusal } of problems)
      expect(refusal.message).toMatch(/^[^.]+.*\. ?.*(Raise|Round|Lower|Activate|Pay|Correct|Choose|Enter|Fill|Move)/)
    expect(problems.find(({ line, refusal }) => line === 18 && refusal.rule === 'P13')?.refusal.message).toContain(
      '“03/04/2026”',
    )
  })
})
