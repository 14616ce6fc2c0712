import type { WireRefusal } from '../../ipc/primitives'
import { LIMITS, type SheetFault } from '../../sheet/sheet'

/** Why a file can't be read at all, with its line, and what to do. */
const FILE_FAULTS: Record<SheetFault['code'], (line: number) => string> = {
  'file-empty': () => 'The file is empty. Choose one with a heading row and a row for each milestone.',
  'file-binary': (line) =>
    `Line ${line} holds what no text file holds. If this is a workbook, save it as “CSV UTF-8” in your spreadsheet and choose that file.`,
  'file-garbled': (line) =>
    `Line ${line} holds characters that were lost on the way. Save the file as “CSV UTF-8” in your spreadsheet and choose it again.`,
  'quote-unclosed': (line) =>
    `The quotation mark that opens a cell on line ${line} is never closed. Close it, or save the file anew.`,
  'quote-misplaced': (line) =>
    `In the row of line ${line} text follows a closing quotation mark. Double the quotation marks that belong to the text.`,
  'too-many-rows': (line) =>
    `The file has more than ${LIMITS.rows.toLocaleString('en')} rows: line ${line} is one too many. Divide it into several files.`,
  'too-many-columns': (line) =>
    `The row of line ${line} has more than ${LIMITS.columns} cells. Keep only the columns that are imported.`,
  'cell-too-long': (line) =>
    `A cell in the row of line ${line} has more than ${LIMITS.cellLength.toLocaleString('en')} characters. Shorten it; a quotation mark may be missing its end.`,
}

export function fileFault({ code, line }: SheetFault): WireRefusal {
  return { code, rule: null, message: FILE_FAULTS[code](line), at: null }
}

/** Why a row can't be imported, where no rule says it. */
export const ROW_FAULTS = {
  'cells-missing': (found: string, needed: string) =>
    `The row has ${found}, and at least ${needed} are needed. Fill in the missing ones, or delete the row.`,
  'cells-surplus': (found: string, expected: string) =>
    `The row has ${found}, and the headings name ${expected}. Put a cell that has the delimiter in it in quotation marks.`,
  'currencies-mixed': (line: string, currency: string) =>
    `A contract has one currency, and line ${line} says ${currency}. Correct this row, or give it a contract title of its own.`,
  'sides-mixed': (line: string) =>
    `Line ${line} names the other side as ours for this contract. Let all its rows say the same.`,
  'side-unreadable': (cell: string) => `“${cell}” names neither side. Write “client” or “freelancer”.`,
  'budgets-mixed': (line: string) =>
    `Line ${line} gives this contract another budget. Let all its rows say the same, or leave the others empty.`,
  'day-unreadable': (cell: string, style: string) =>
    `“${cell}” can’t be read as a day as this file writes them (${style}). Correct it in the file.`,
  'paid-day-missing': () =>
    'The row says what was paid, and not when. Enter the day it was paid, or clear the payment.',
  'paid-amount-missing': () =>
    'The row says when it was paid, and not how much. Enter what was paid, or clear the day.',
} as const satisfies Record<string, (...details: string[]) => string>

export function rowFault<Code extends keyof typeof ROW_FAULTS>(
  code: Code,
  ...details: Parameters<(typeof ROW_FAULTS)[Code]>
): WireRefusal {
  const sentence = ROW_FAULTS[code] as (...details: string[]) => string
  return { code, rule: null, message: sentence(...details), at: null }
}

export function cellCount(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

/** In place of the rule's own sentence, where the file's style is what the cell goes against. */
export const CELL_SENTENCES = {
  amount: (cell: string, style: string) =>
    `“${cell}” can’t be read as an amount as this file writes them (${style}). Correct it in the file.`,
  budget: (cell: string, style: string) =>
    `“${cell}” can’t be read as a budget as this file writes amounts (${style}). Correct it, or leave it empty.`,
  due: (cell: string, style: string) =>
    `“${cell}” can’t be read as a day of the calendar as this file writes them (${style}). Correct it, or leave it empty.`,
}

export const STYLE_EXAMPLES = {
  point: '1,234.50',
  comma: '1.234,50',
  'year-month-day': '2026-12-31',
  'day-month-year': '31/12/2026',
  'month-day-year': '12/31/2026',
} as const

const IMPORT_FAULTS = {
  'import-unanswered': 'Something about this file must be answered first. Go back to the import’s questions.',
  'import-empty': 'There is nothing new to import: every contract is here already, or has a row that can’t be read.',
  'import-running': 'An import is still running. Cancel it, or wait for its end.',
} as const

export function importFault(code: keyof typeof IMPORT_FAULTS): WireRefusal {
  return { code, rule: null, message: IMPORT_FAULTS[code], at: null }
}

/** `touched`: titles of contracts that have changed since. */
export function importTouched(touched: readonly string[]): WireRefusal {
  const [first = '', ...others] = touched
  const named = others.length === 0 ? `“${first}” has` : `“${first}” and ${others.length} more have`
  const message = `${named} been changed since the import, so it can’t be taken back whole. Archive its contracts one by one.`
  return { code: 'import-touched', rule: null, message, at: null }
}
