import type { WireRefusal } from '../../ipc/primitives'
import { type Mapping, REQUIRED_COLUMNS } from '../../sheet/headings'
import type { SheetRow } from '../../sheet/sheet'
import { cellCount, rowFault } from './texts'

/** A row whose cells don't match the headings: what stands in them can't be trusted to be what the columns say. */
export interface Misfit {
  readonly row: SheetRow
  readonly refusal: WireRefusal
}

export function separateMisfits(all: readonly SheetRow[], mapping: Mapping, headings: number) {
  const needed = Math.max(...REQUIRED_COLUMNS.map((column) => mapping[column] ?? 0)) + 1
  const rows: SheetRow[] = []
  const misfits: Misfit[] = []
  for (const row of all) {
    const refusal = misfit(row, needed, headings)
    if (refusal) misfits.push({ row, refusal })
    else rows.push(row)
  }
  return { rows, misfits }
}

/** Spreadsheets cut empty cells off the end of a row, and leave some behind it: only what has or needs text counts. */
function misfit(row: SheetRow, needed: number, headings: number): WireRefusal | null {
  if (row.cells.length < needed) return rowFault('cells-missing', cellCount(row.cells.length), String(needed))
  if (row.cells.length <= headings) return null
  const filled = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return filled > headings ? rowFault('cells-surplus', cellCount(filled), String(headings)) : null
}
