import type { WireRefusal } from '../../ipc/primitives'
import { normaliseLine } from '../../kernel/text'
import type { Column } from '../../sheet/headings'
import type { SheetRow } from '../../sheet/sheet'
import { cellOf, type ReadFile } from './readFile'

/** A row that can't be imported, and with it its contract. */
export interface RowProblem {
  readonly line: number
  /** The contract's title as the row has it. */
  readonly contract: string
  readonly refusal: WireRefusal
}

/** The rows of one contract, in the file's order; never empty. */
export type RowGroup = readonly [SheetRow, ...SheetRow[]]

export interface GroupedRows {
  readonly groups: readonly RowGroup[]
  readonly problems: readonly RowProblem[]
  /** How many contracts those problems keep out, by their titles. */
  readonly refused: number
}

const IDENTITY: readonly Column[] = ['contract', 'client', 'freelancer']

/**
 * Rows with the same contract, client and freelancer are one contract. A misfit can't be trusted to name its parties, so it keeps every
 * contract of its title out.
 */
export function groupRows({ rows, misfits, mapping }: ReadFile): GroupedRows {
  const problems = misfits.map(({ row, refusal }) => ({
    line: row.line,
    contract: cellOf(row, mapping, 'contract'),
    refusal,
  }))
  const spoilt = new Set(problems.map(({ contract }) => normaliseLine(contract)))
  const groups = new Map<string, [SheetRow, ...SheetRow[]]>()
  for (const row of rows) {
    const identity = IDENTITY.map((column) => normaliseLine(cellOf(row, mapping, column)))
    if (spoilt.has(identity[0] ?? '')) continue
    const key = JSON.stringify(identity)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return { groups: [...groups.values()], problems, refused: spoilt.size }
}
