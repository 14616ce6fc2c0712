import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../shared/sheet/csv'
import type { Delimiter } from '../../../shared/sheet/sheet'

function rowsOf(text: string) {
  const read = readCsv(text)
  if (!read.ok) throw new Error(`${read.refusal.code} on line ${read.refusal.line}`)
  return read.value.rows
}

const cellsOf = (text: string) => rowsOf(text).map((row) => row.cells)

describe('readCsv', () => {
  it('reads quotes, doubled quotes and line breaks in cells, and says where each row begins', () => {
    expect(rowsOf('a,b\r\n"x ""y""","1\r\n2"\r\n\r\nlast,3')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x "y"', '1\r\n2'] },
      { line: 5, cells: ['last', '3'] },
    ])
  })

  it.each(['\n', '\r', '\r\n'])('counts lines ended by %j', (end) => {
    expect(rowsOf(['a;b', '"1', '2";3', '4;5', ''].join(end)).map((row) => row.line)).toEqual([1, 2, 4])
  })

  it('keeps quotes inside a bare cell, empty cells and spaces', () => {
    expect(cellsOf('a,b,c\n5" pipe,, x ')).toEqual([
      ['a', 'b', 'c'],
      ['5" pipe', '', ' x '],
    ])
  })

  it('leaves out rows without text, and the byte order mark', () => {
    expect(cellsOf('\ufeffa;b\n;;\n  \n1;2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it.each([
    ['a,b;c\n1,2\n3,4', ','],
    ['Name;Net, total;Due\n"a,b";1,5;2\n"c";2,5;3', ';'],
    ['"a;\n;;b"\tc\n1,2\t3', '\t'],
    ['sep=;\na,b,c;d', ';'],
    ['single', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    const read = readCsv(text)
    expect(read.ok && read.value.delimiter).toBe(delimiter)
  })

  it('what is written is read back cell for cell', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '1', '株'),
      maxLength: 8,
    })
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    const setting = fc.record({
      delimiter: fc.constantFrom<Delimiter>(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r', '\r\n'),
      bom: fc.boolean(),
    })
    fc.assert(
      fc.property(table, setting, (body, { delimiter, end, bom }) => {
        const heading = body[0]?.map((_, index) => `h${index}`) ?? []
        const quote = (text: string) => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const text = [heading, ...body].map((row) => row.map(quote).join(delimiter)).join(end)
        const filled = body.filter((row) => row.some((one) => one.trim() !== ''))
        expect(cellsOf((bom ? '\ufeff' : '') + text)).toEqual([heading, ...filled])
      }),
      { numRuns: 500 },
    )
  })
})
