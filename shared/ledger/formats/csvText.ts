import { guardFormula } from '../../kernel/formulaGuard'
import type { DecimalMark } from '../../kernel/localeNumber'

/** `plain`: text that nothing runs, such as a day or an id; `amount`: a plain decimal. Null is an empty cell. */
export type Cell = { readonly text: string } | { readonly plain: string } | { readonly amount: string } | null

export interface Table {
  readonly headings: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** `spreadsheet`: with a byte order mark and the separators that spreadsheets of a locale with this decimal mark expect. */
export type CsvStyle = { readonly for: 'programs' } | { readonly for: 'spreadsheet'; readonly decimal: DecimalMark }

const QUOTED = /[",;\t\r\n]|^\s|\s$/

function quote(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180 with CRLF. Text that a spreadsheet would run is guarded; amounts stay numbers. */
export function csvText({ headings, rows }: Table, style: CsvStyle): string {
  const hasComma = style.for === 'spreadsheet' && style.decimal === 'comma'
  const delimiter = hasComma ? ';' : ','
  const shown = (cell: Cell) => {
    if (cell === null) return ''
    if ('text' in cell) return quote(guardFormula(cell.text))
    if ('amount' in cell) return hasComma ? cell.amount.replace('.', ',') : cell.amount
    return quote(cell.plain)
  }
  const lines = [headings.map(quote).join(delimiter)]
  for (const row of rows) lines.push(row.map(shown).join(delimiter))
  return `${style.for === 'spreadsheet' ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}
