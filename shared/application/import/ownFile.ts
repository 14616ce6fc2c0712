import { unguardFormula } from '../../kernel/formulaGuard'
import { isOwnHeading } from '../../ledger/formats/csv'
import type { Sheet } from '../../sheet/sheet'

/** A file that we wrote had its texts guarded against spreadsheets: they come back as they were. Other files stay as they are. */
export function withoutGuards(sheet: Sheet): Sheet {
  const [heading] = sheet.rows
  if (!heading || !isOwnHeading(heading.cells)) return sheet
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(unguardFormula) })) }
}
