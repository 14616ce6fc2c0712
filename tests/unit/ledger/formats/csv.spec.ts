import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutGuards } from '../../../../shared/application/import/ownFile'
import { guardFormula, unguardFormula } from '../../../../shared/kernel/formulaGuard'
import { plainAmount } from '../../../../shared/kernel/money'
import { isOwnHeading, milestoneTable, movementTable } from '../../../../shared/ledger/formats/csv'
import { type Cell, type CsvStyle, csvText, type Table } from '../../../../shared/ledger/formats/csvText'
import { ledgerPeriod } from '../../../../shared/ledger/period'
import { summaryOf } from '../../../../shared/ledger/summary'
import { readCsv } from '../../../../shared/sheet/csv'
import { HOSTILE, randomWorkspace } from '../../../support/ledger/workspaces'

const ALL = { from: null, to: null }
const STYLES: readonly CsvStyle[] = [
  { for: 'programs' },
  { for: 'spreadsheet', decimal: 'comma' },
  { for: 'spreadsheet', decimal: 'point' },
]

function tablesOf(seed: number): readonly Table[] {
  const contracts = randomWorkspace(seed)
  const summaries = contracts.flatMap(({ events }) => {
    const summary = summaryOf(events, ALL)
    return summary ? [summary] : []
  })
  return [
    movementTable(
      ledgerPeriod(
        contracts.map(({ ledger }) => ledger),
        ALL,
      ).rows,
    ),
    milestoneTable(summaries),
  ]
}

function shownIn(cell: Cell, style: CsvStyle): string {
  if (cell === null) return ''
  if ('text' in cell) return cell.text
  if ('plain' in cell) return cell.plain
  return style.for === 'spreadsheet' && style.decimal === 'comma' ? cell.amount.replace('.', ',') : cell.amount
}

function readBack(text: string): readonly (readonly string[])[] {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.refusal.code)
  return withoutGuards(read.value).rows.map(({ cells }) => cells)
}

describe('CSV of movements and milestones', () => {
  it.each(STYLES)('read back by our own reader, it has the same rows: $for $decimal', (style) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        for (const table of tablesOf(seed)) {
          const rows = [...table.rows].map((row) => row.map((cell) => shownIn(cell, style)))
          expect(readBack(csvText(table, style))).toEqual([[...table.headings], ...rows])
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each(STYLES)(
    'no cell of it begins what a spreadsheet runs, and amounts are bare numbers: $for $decimal',
    (style) => {
      for (let seed = 1; seed <= 20; seed += 1) {
        for (const table of tablesOf(seed)) {
          const read = readCsv(csvText(table, style))
          if (!read.ok) throw new Error(read.refusal.code)
          const cells = read.value.rows.slice(1).flatMap((row) => row.cells)
          expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
          const amounts = [...table.rows].flatMap((row) =>
            row.flatMap((cell) => (cell && 'amount' in cell ? [cell] : [])),
          )
          const shown = new Set(cells)
          expect(amounts.every((cell) => shown.has(shownIn(cell, style)))).toBe(true)
        }
      }
    },
  )

  it('is RFC 4180: CRLF ends every line, quotes are doubled; the spreadsheets’ own has a mark and its separators', () => {
    const table: Table = {
      headings: ['Contract', 'Amount'],
      rows: [
        [{ text: 'say "hi", you' }, { amount: '1234.50' }],
        [{ text: '=1+1;x' }, { amount: '-5.00' }],
        [null, { amount: '7' }],
      ],
    }
    expect(csvText(table, { for: 'programs' })).toBe(
      'Contract,Amount\r\n"say ""hi"", you",1234.50\r\n"\'=1+1;x",-5.00\r\n,7\r\n',
    )
    expect(csvText(table, { for: 'spreadsheet', decimal: 'comma' })).toBe(
      '\ufeffContract;Amount\r\n"say ""hi"", you";1234,50\r\n"\'=1+1;x";-5,00\r\n;7\r\n',
    )
  })

  it('a replacement character in a title is read back; in a file that isn’t ours it says that a text was lost', () => {
    const { headings } = movementTable([])
    const title = 'Caf\ufffd'
    const text = csvText({ headings, rows: [headings.map(() => ({ text: title }))] }, { for: 'programs' })
    const read = readCsv(text, isOwnHeading)
    expect(read.ok && read.value.rows[1]?.cells).toEqual(headings.map(() => title))
    expect(readCsv(`Project${text}`, isOwnHeading)).toMatchObject({ refusal: { code: 'file-garbled', line: 2 } })
  })

  it('its last balance of a currency is the closing balance, and its amounts add up to it', () => {
    const contracts = [1, 2, 3, 4, 5].flatMap((seed) => randomWorkspace(seed)).map(({ ledger }) => ledger)
    const { rows, totals } = ledgerPeriod(contracts, ALL)
    const [heading = [], ...lines] = readBack(csvText(movementTable(rows), { for: 'programs' }))
    const cell = (line: readonly string[], name: string) => line[heading.indexOf(name)] ?? ''
    expect(lines.length).toBeGreaterThan(20)
    for (const [currency, { closing }] of totals) {
      const own = lines.filter((line) => cell(line, 'Currency') === currency)
      if (own.length > 0) expect(cell(own.at(-1) ?? [], 'Balance')).toBe(plainAmount(closing, currency))
    }
  })
})

describe('the guard against formulas', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '\0=1', '  =1', '＝1', "'=1", "''@x"])(
    '%j is guarded',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
    },
  )

  it.each(['a=1', "'", "it's", "'quoted'", '', ' ', '5.00', 'ü', "''"])('%j is left as it is', (text) => {
    expect(guardFormula(text)).toBe(text)
  })

  it('is undone exactly, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', 'a', '\t', '@') }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE),
    )
    fc.assert(
      fc.property(text, (one) => unguardFormula(guardFormula(one)) === one),
      { numRuns: 2_000 },
    )
  })

  it('is undone in our own files alone', () => {
    const read = readCsv("Contract,Amount\r\n'=1+1,5\r\n")
    if (!read.ok) throw new Error(read.refusal.code)
    expect(withoutGuards(read.value).rows[1]?.cells[0]).toBe("'=1+1")
  })
})
