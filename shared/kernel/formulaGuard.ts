/** What a spreadsheet takes for a formula, behind spaces too, and such a text with our guard before it already. */
const RUNS = /^'*[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/
const GUARDED = /^''*[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/

/** For text cells alone: an apostrophe before what a spreadsheet would run, so that it stays a text. */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}

/** Undoes exactly what `guardFormula` did. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
