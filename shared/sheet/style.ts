import type { CalendarDay } from '../kernel/calendarDay'
import { type DayNumbers, type DayOrder, dayNumbers, orderedDay } from '../kernel/localeDay'
import { type DecimalMark, readAmount } from '../kernel/localeNumber'

/**
 * How a file writes, as its own cells say. `style` null: it must be asked, for `examples` can be read two ways and no cell decides
 * (`1.234`, `03/04/2025`), or the cells contradict each other.
 */
export type Finding<Style> = { readonly style: Style } | { readonly style: null; readonly examples: readonly string[] }

const EXAMPLES = 3

/** An amount in a file. Groups as in 12,34,567 have one meaning only, so they need no locale to say so. */
export function readSheetAmount(cell: string, decimal: DecimalMark): string | null {
  return readAmount(cell, { decimal, indianGroups: true })
}

/**
 * A cell that only one style can read decides for the whole file; cells that mean the same in both say nothing. With no evidence and
 * nothing ambiguous the style makes no difference.
 */
export function findDecimalMark(cells: Iterable<string>): Finding<DecimalMark> {
  const deciding = new Map<DecimalMark, string>()
  const ambiguous = new Set<string>()
  for (const cell of cells) {
    const [point, comma] = [readSheetAmount(cell, 'point'), readSheetAmount(cell, 'comma')]
    if (point === comma) continue
    if (comma === null) keepFirst(deciding, 'point', cell)
    else if (point === null) keepFirst(deciding, 'comma', cell)
    else if (ambiguous.size < EXAMPLES) ambiguous.add(cell.trim())
  }
  return conclude(deciding, ambiguous, 'point')
}

/** No locale writes a month, a point and a day; a year that stands first says the order itself. */
function readAsWritten(written: DayNumbers, order: DayOrder): CalendarDay | null {
  if (written.separator === '.' && order === 'month-day-year') return null
  return orderedDay(written, order)
}

/** Spreadsheets write a day as its midnight too. */
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?Z?$/

/** A day in a file, by the file's order. ISO days and `31.12.2025` have one meaning only and are read in every file. */
export function readSheetDay(cell: string, order: DayOrder): CalendarDay | null {
  if (cell.length > 60) return null
  const written = dayNumbers(cell.trim().replace(MIDNIGHT, ''))
  if (!written) return null
  return readAsWritten(written, written.separator === '.' ? 'day-month-year' : order)
}

/**
 * The day or the month first, where a cell decides; where none does, ISO days make ISO the file's style, and a `03/04/2026` among them
 * is not read. Ambiguous cells alone, or cells of both orders, must be asked about.
 */
export function findDayOrder(cells: Iterable<string>): Finding<DayOrder> {
  const deciding = new Map<DayOrder, string>()
  const ambiguous = new Set<string>()
  let hasIso = false
  for (const cell of cells) {
    if (cell.length > 60) continue
    const written = dayNumbers(cell.trim().replace(MIDNIGHT, ''))
    if (!written) continue
    if (readAsWritten(written, 'year-month-day')) hasIso = true
    else {
      const [dayFirst, monthFirst] = [
        readAsWritten(written, 'day-month-year'),
        readAsWritten(written, 'month-day-year'),
      ]
      if (dayFirst === monthFirst) continue
      if (monthFirst === null) keepFirst(deciding, 'day-month-year', cell)
      else if (dayFirst === null) keepFirst(deciding, 'month-day-year', cell)
      else if (ambiguous.size < EXAMPLES) ambiguous.add(cell.trim())
    }
  }
  if (hasIso && deciding.size === 0) return { style: 'year-month-day' }
  return conclude(deciding, ambiguous, 'year-month-day')
}

function keepFirst<Style>(deciding: Map<Style, string>, style: Style, cell: string): void {
  if (!deciding.has(style)) deciding.set(style, cell.trim())
}

function conclude<Style>(
  deciding: ReadonlyMap<Style, string>,
  ambiguous: ReadonlySet<string>,
  otherwise: Style,
): Finding<Style> {
  const [decided, contradicting] = deciding.keys()
  if (contradicting !== undefined) return { style: null, examples: [...deciding.values()] }
  if (decided !== undefined) return { style: decided }
  return ambiguous.size > 0 ? { style: null, examples: [...ambiguous] } : { style: otherwise }
}
