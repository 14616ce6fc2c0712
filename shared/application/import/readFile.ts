import type { ImportOptions, ImportPreview } from '../../ipc/views/workspace'
import type { DayOrder } from '../../kernel/localeDay'
import type { DecimalMark } from '../../kernel/localeNumber'
import { COLUMNS, type Column, findColumns, type Mapping, missingColumns } from '../../sheet/headings'
import type { Sheet, SheetRow } from '../../sheet/sheet'
import { type Finding, findDayOrder, findDecimalMark } from '../../sheet/style'
import { type Misfit, separateMisfits } from './misfits'

export type Question = ImportPreview['questions'][number]

/** A sheet whose columns are known; `style` has what is told or found, null where it must be asked. */
export interface ReadFile {
  readonly headings: readonly string[]
  readonly rows: readonly SheetRow[]
  /** Rows whose cells don't match the headings; they are not among `rows`. */
  readonly misfits: readonly Misfit[]
  readonly mapping: Mapping
  readonly missing: readonly Column[]
  readonly style: { readonly decimal: DecimalMark | null; readonly dayOrder: DayOrder | null }
  readonly questions: readonly Question[]
}

const EXAMPLES = 3

/** Finds columns and styles. What the options say goes before what the file shows. */
export function readFile(sheet: Sheet, options: ImportOptions): ReadFile {
  const [heading, ...all] = sheet.rows
  const headings = heading?.cells.map((cell) => cell.trim()) ?? []
  const mapping = options.mapping ? usable(options.mapping, headings.length) : findColumns(headings)
  const missing = missingColumns(mapping)
  if (missing.length > 0)
    return { headings, rows: all, misfits: [], mapping, missing, style: options.style, questions: [] }
  const { rows, misfits } = separateMisfits(all, mapping, headings.length)

  const decimal: Finding<DecimalMark> = options.style.decimal
    ? { style: options.style.decimal }
    : findDecimalMark(cellsOf(rows, mapping, ['amount', 'budget', 'paid']))
  const dayOrder: Finding<DayOrder> = options.style.dayOrder
    ? { style: options.style.dayOrder }
    : findDayOrder(cellsOf(rows, mapping, ['due', 'fundedOn', 'paidOn']))
  const questions: Question[] = []
  if (decimal.style === null) questions.push({ about: 'decimal', examples: [...decimal.examples] })
  if (dayOrder.style === null) questions.push({ about: 'dayOrder', examples: [...dayOrder.examples] })
  const sideless = options.ourSide ? [] : withoutSide(rows, mapping)
  if (sideless.length > 0) questions.push({ about: 'ourSide', examples: sideless })
  return {
    headings,
    rows,
    misfits,
    mapping,
    missing,
    style: { decimal: decimal.style, dayOrder: dayOrder.style },
    questions,
  }
}

export function cellOf(row: SheetRow, mapping: Mapping, column: Column): string {
  return row.cells[mapping[column] ?? -1]?.trim() ?? ''
}

function usable(told: NonNullable<ImportOptions['mapping']>, width: number): Mapping {
  const columns = COLUMNS.flatMap((column) => {
    const index = told[column]
    return index !== undefined && index < width ? [[column, index] as const] : []
  })
  return Object.fromEntries(columns)
}

function* cellsOf(rows: readonly SheetRow[], mapping: Mapping, columns: readonly Column[]): Generator<string> {
  for (const row of rows) {
    for (const column of columns) {
      const cell = cellOf(row, mapping, column)
      if (cell !== '') yield cell
    }
  }
}

/** Client and freelancer of rows that don't say which of them we are. */
function withoutSide(rows: readonly SheetRow[], mapping: Mapping): string[] {
  const pairs = new Set<string>()
  for (const row of rows) {
    if (pairs.size === EXAMPLES) break
    if (cellOf(row, mapping, 'ourSide') === '')
      pairs.add(`${cellOf(row, mapping, 'client')} → ${cellOf(row, mapping, 'freelancer')}`)
  }
  return [...pairs]
}
