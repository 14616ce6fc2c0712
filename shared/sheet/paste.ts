import { localeDayOrder } from '../kernel/localeDay'
import { localeStyle, unreadAmount } from '../kernel/localeNumber'
import { normaliseLine } from '../kernel/text'
import { readCsv } from './csv'
import { headingKey } from './headings'
import { findDayOrder, findDecimalMark, readSheetAmount, readSheetDay } from './style'

/** A pasted row: the amount as a plain decimal and the day as `YYYY-MM-DD` where they could be read, otherwise as pasted. */
export interface PastedRow {
  readonly title: string
  readonly description: string
  readonly amount: string
  readonly due: string
}

type Field = keyof PastedRow
type Columns = { readonly [Name in Field]?: number }
type Grid = readonly (readonly string[])[]

const HEADINGS: Record<Field, string> = {
  title:
    'title, milestone, milestone title, name, task, step, phase, item, titel, meilenstein, bezeichnung, aufgabe, schritt, etappe',
  description: 'description, details, notes, scope, milestone description, beschreibung, notiz, leistung, umfang',
  amount: 'amount, price, cost, value, fee, total, milestone amount, betrag, preis, kosten, wert, summe, honorar',
  due: 'due date, due, due on, due by, date, deadline, fällig am, faellig am, fällig, fälligkeit, datum, termin, frist',
}
/** In characters; a cell of megabytes is not looked through. */
const LONGEST_AMOUNT = 60
const FIELDS: readonly Field[] = ['title', 'description', 'amount', 'due']
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].split(', ').map((heading) => [headingKey(heading), field] as const)),
)

/**
 * Rows pasted into the editor: cells from a spreadsheet (tab separated), CSV, or plain lines. Columns are known by a heading row, else
 * by what is in them: all amounts, all days, then title and description as they stand. How amounts and days are written is
 * found as in a file; where no cell decides, the user's locale does. Nothing that was pasted is dropped for being unreadable.
 */
export function readPaste(text: string, locale: string): readonly PastedRow[] {
  const grid = readGrid(text)
  const byHeading = findByHeading(grid[0] ?? [])
  const columns = byHeading ?? findByShape(grid, locale)
  const rows = byHeading ? grid.slice(1) : grid
  const decimal = findDecimalMark(cellsOf(rows, columns.amount)).style ?? localeStyle(locale).decimal
  const order = findDayOrder(cellsOf(rows, columns.due)).style ?? localeDayOrder(locale)
  return rows.map((cells) => {
    const cell = (field: Field) => cells[columns[field] ?? -1]?.trim() ?? ''
    const [amount, due] = [cell('amount'), cell('due')]
    return {
      title: normaliseLine(cell('title')),
      description: cell('description'),
      amount: readSheetAmount(amount, decimal) ?? unreadAmount(amount),
      due: readSheetDay(due, order) ?? due,
    }
  })
}

/** Text in which commas or semicolons may be part of sentences is cut at them only where a heading or amounts say it is a table. */
function readGrid(text: string): Grid {
  const sheet = readCsv(text)
  if (sheet.ok && (sheet.value.delimiter === '\t' || isTable(sheet.value.rows.map((row) => row.cells)))) {
    return sheet.value.rows.map((row) => row.cells)
  }
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'))
}

function isTable(grid: Grid): boolean {
  if (findByHeading(grid[0] ?? [])) return true
  return widthOf(grid) > 1 && columnsWhere(grid, isAmount).length > 0
}

function findByHeading(cells: readonly string[]): Columns | null {
  const columns: { [Name in Field]?: number } = {}
  cells.forEach((cell, index) => {
    const field = FIELD_OF.get(headingKey(cell))
    if (field) columns[field] ??= index
  })
  // One word of the list alone may be a milestone's title.
  return columns.title !== undefined && (cells.length === 1 || Object.keys(columns).length > 1) ? columns : null
}

function findByShape(grid: Grid, locale: string): Columns {
  const order = localeDayOrder(locale)
  const days = columnsWhere(
    grid,
    (cell) => readSheetDay(cell, order) !== null || readSheetDay(cell, otherOrder(order)) !== null,
  )
  const amounts = columnsWhere(grid, (cell) => isAmount(withoutSign(cell))).filter((index) => !days.includes(index))
  const amount =
    amounts.find((index) => !isNumbering(grid, index)) ??
    (amounts.length === widthOf(grid) ? undefined : amounts.find((index) => index > 0))
  const texts = Array.from({ length: widthOf(grid) }, (_, index) => index).filter(
    (index) => index !== amount && !days.includes(index) && !isNumbering(grid, index),
  )
  const found = { title: texts[0], description: texts[1], amount, due: days[0] }
  return Object.fromEntries(Object.entries(found).filter(([, index]) => index !== undefined))
}

function otherOrder(order: ReturnType<typeof localeDayOrder>) {
  return order === 'month-day-year' ? 'day-month-year' : 'month-day-year'
}

function isAmount(cell: string): boolean {
  return readSheetAmount(cell, 'point') !== null || readSheetAmount(cell, 'comma') !== null
}

/** `$1,200` tells an amount's column; which currency is meant is not guessed at, so the cell itself isn't read. */
function withoutSign(cell: string): string {
  if (cell.length > LONGEST_AMOUNT) return cell
  return cell.replace(/^\s*\p{Sc}\s*|\s*\p{Sc}\s*$/u, '')
}

/** 1, 2, 3 … down the rows: a column that counts them. */
function isNumbering(grid: Grid, index: number): boolean {
  return grid.length > 1 && grid.every((cells, row) => cells[index]?.trim() === String(row + 1))
}

function widthOf(grid: Grid): number {
  return grid.reduce((widest, cells) => Math.max(widest, cells.length), 0)
}

/** Columns in which something stands, and all that stands there is such a cell. */
function columnsWhere(grid: Grid, is: (cell: string) => boolean): readonly number[] {
  return Array.from({ length: widthOf(grid) }, (_, index) => index).filter((index) => {
    const filled = cellsOf(grid, index).filter((cell) => cell.trim() !== '')
    return filled.length > 0 && filled.every(is)
  })
}

function cellsOf(grid: Grid, index: number | undefined): readonly string[] {
  return index === undefined ? [] : grid.map((cells) => cells[index] ?? '')
}
