/** Text of a spreadsheet, cell by cell, just as the file has it. */
export interface Sheet {
  readonly delimiter: Delimiter
  readonly rows: readonly SheetRow[]
}

export type Delimiter = ',' | ';' | '\t'

export interface SheetRow {
  /** Line of the file where the row begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export const LIMITS = { rows: 100_000, columns: 64, cellLength: 10_000 } as const

export type SheetFaultCode =
  | 'file-empty'
  | 'file-binary'
  /** Replacement characters: the text was not in the encoding it was read in. */
  | 'file-garbled'
  | 'quote-unclosed'
  | 'quote-misplaced'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'

/** Why a file can't be read at all. */
export interface SheetFault {
  readonly code: SheetFaultCode
  readonly line: number
}
