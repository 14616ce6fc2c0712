import type { SideName, WireRefusal } from '../../ipc/primitives'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { DayOrder } from '../../kernel/localeDay'
import { type DecimalMark, unreadAmount } from '../../kernel/localeNumber'
import { type RefusalCode, refusal } from '../../rules/refusals'
import type { Column, Mapping } from '../../sheet/headings'
import type { SheetRow } from '../../sheet/sheet'
import { readSheetAmount, readSheetDay } from '../../sheet/style'
import { wireRefusal } from '../faults'
import type { ContractHistory, HistoryRow, LineFault } from './contractHistory'
import type { RowGroup } from './groupRows'
import { cellOf } from './readFile'
import { readOurSide } from './readOurSide'
import { CELL_SENTENCES, rowFault, STYLE_EXAMPLES } from './texts'

/** How to read a file, with nothing left to ask. */
export interface Reading {
  readonly mapping: Mapping
  readonly decimal: DecimalMark
  readonly dayOrder: DayOrder
  /** Where a row doesn't say. */
  readonly ourSide: SideName | null
}

export interface ReadHistory {
  readonly history: ContractHistory
  /** What no rule can say, and the file's style in the words of what the rules will refuse. */
  readonly faults: readonly LineFault[]
}

type Fault = (line: number, refusal: WireRefusal) => void

/** Reads the cells of one contract's rows in the file's own style (rule A4). Judging what they say is left to the rules. */
export function readHistory(group: RowGroup, reading: Reading): ReadHistory {
  const faults: LineFault[] = []
  const fault: Fault = (line, because) => faults.push({ line, refusal: because })
  const [first] = group
  const cell = (column: Column) => cellOf(first, reading.mapping, column)
  const terms = {
    title: cell('contract'),
    client: cell('client'),
    freelancer: cell('freelancer'),
    ourSide: readOurSide(group, reading, fault),
    currency: readCurrency(group, reading, fault),
    reference: null,
    notes: null,
    tags: [],
    budget: readBudget(group, reading, fault),
    minimum: null,
  }
  const rows = group.map((row) => readRow(row, reading, fault))
  return { history: { line: first.line, terms, rows }, faults }
}

function readCurrency(group: RowGroup, { mapping }: Reading, fault: Fault): string {
  const codeOf = (row: SheetRow) => cellOf(row, mapping, 'currency').toUpperCase()
  const currency = codeOf(group[0])
  for (const row of group) {
    if (codeOf(row) !== currency)
      fault(row.line, rowFault('currencies-mixed', String(group[0].line), currency || 'none'))
  }
  return currency
}

/** The one that any of its rows give. */
function readBudget(group: RowGroup, reading: Reading, fault: Fault): string | null {
  let budget: { readonly amount: string; readonly line: number } | null = null
  for (const row of group) {
    const cell = cellOf(row, reading.mapping, 'budget')
    if (cell === '') continue
    const amount = readSheetAmount(cell, reading.decimal)
    if (amount === null)
      fault(row.line, said('budget-invalid', CELL_SENTENCES.budget(shown(cell), STYLE_EXAMPLES[reading.decimal])))
    else if (budget === null) budget = { amount, line: row.line }
    else if (budget.amount !== amount) fault(row.line, rowFault('budgets-mixed', String(budget.line)))
  }
  return budget?.amount ?? null
}

function readRow(row: SheetRow, reading: Reading, fault: Fault): HistoryRow {
  const cell = (column: Column) => cellOf(row, reading.mapping, column)
  const due = cell('due')
  const dueDay = readSheetDay(due, reading.dayOrder)
  if (due !== '' && dueDay === null) {
    fault(row.line, said('due-date-invalid', CELL_SENTENCES.due(shown(due), STYLE_EXAMPLES[reading.dayOrder])))
  }
  return {
    line: row.line,
    title: cell('milestone'),
    description: cell('description'),
    amount: readAmountCell(row, 'amount', reading, fault),
    due: due === '' ? null : (dueDay ?? due),
    fundedOn: readDayCell(row, 'fundedOn', reading, fault),
    paid: readPaid(row, reading, fault),
  }
}

const ZERO = /^0+(\.0+)?$/

/** Spreadsheets fill in 0 for what isn't paid: without a day it is no payment. */
function readPaid(row: SheetRow, reading: Reading, fault: Fault): HistoryRow['paid'] {
  const cell = cellOf(row, reading.mapping, 'paid')
  const hasDay = cellOf(row, reading.mapping, 'paidOn') !== ''
  if (cell === '' && !hasDay) return null
  if (cell === '') fault(row.line, rowFault('paid-amount-missing'))
  const amount = readAmountCell(row, 'paid', reading, cell === '' ? () => {} : fault)
  if (!hasDay && ZERO.test(amount)) return null
  if (!hasDay) fault(row.line, rowFault('paid-day-missing'))
  const on = readDayCell(row, 'paidOn', reading, fault)
  return on === null ? null : { amount, on }
}

function readAmountCell(row: SheetRow, column: 'amount' | 'paid', reading: Reading, fault: Fault): string {
  const cell = cellOf(row, reading.mapping, column)
  const amount = readSheetAmount(cell, reading.decimal)
  if (amount !== null) return amount
  fault(row.line, said('amount-invalid', CELL_SENTENCES.amount(shown(cell), STYLE_EXAMPLES[reading.decimal])))
  return unreadAmount(cell)
}

function readDayCell(row: SheetRow, column: 'fundedOn' | 'paidOn', reading: Reading, fault: Fault): CalendarDay | null {
  const cell = cellOf(row, reading.mapping, column)
  const day = cell === '' ? null : readSheetDay(cell, reading.dayOrder)
  if (cell !== '' && day === null)
    fault(row.line, rowFault('day-unreadable', shown(cell), STYLE_EXAMPLES[reading.dayOrder]))
  return day
}

/** A rule's refusal in words that fit a file. */
function said(code: RefusalCode, message: string): WireRefusal {
  return { ...wireRefusal(refusal(code)), message }
}

function shown(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell
}
