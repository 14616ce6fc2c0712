import { ok, type Result, refused } from '../kernel/result'
import { findDelimiter } from './delimiter'
import { type Delimiter, LIMITS, type Sheet, type SheetFault, type SheetFaultCode, type SheetRow } from './sheet'

const BYTE_ORDER_MARK = '\ufeff'
const ZIP_ARCHIVE = 'PK\u0003\u0004'
/** Excel's own first line, which names the delimiter. */
const NAMED_DELIMITER = /^sep=([,;\t])(?:\r\n?|\n)/i

const QUOTE = 34
const NEW_LINE = 10
const RETURN = 13

/**
 * Reads CSV as RFC 4180 and the spreadsheets write it: cells in quotes with doubled quotes and line breaks, rows ended by CR, LF or
 * CRLF, any of three delimiters. Rows without any text are left out. One pass, so its cost grows with the text alone.
 * In a file of ours, known by its headings, a replacement character is part of a text; elsewhere it is a text that was lost.
 */
export function readCsv(
  source: string,
  isOurs: (headings: readonly string[]) => boolean = () => false,
): Result<Sheet, SheetFault> {
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source
  const binary = findBinary(text)
  if (binary) return refused(binary)
  const named = NAMED_DELIMITER.exec(text)
  const delimiter = named ? (named[1] as Delimiter) : findDelimiter(text)
  const read = readRows(text, delimiter, named ? { at: named[0].length, line: 2 } : { at: 0, line: 1 })
  const garbled = findGarbled(text)
  if (garbled && !(read.ok && isOurs(read.value[0]?.cells ?? []))) return refused(garbled)
  if (!read.ok) return read
  return read.value.length === 0 ? refused({ code: 'file-empty', line: 1 }) : ok({ delimiter, rows: read.value })
}

function findBinary(text: string): SheetFault | null {
  if (text.startsWith(ZIP_ARCHIVE)) return { code: 'file-binary', line: 1 }
  const binary = text.indexOf('\0')
  return binary >= 0 ? { code: 'file-binary', line: 1 + lineBreaks(text, 0, binary) } : null
}

function findGarbled(text: string): SheetFault | null {
  const garbled = text.indexOf('\ufffd')
  return garbled >= 0 ? { code: 'file-garbled', line: 1 + lineBreaks(text, 0, garbled) } : null
}

/** CR, LF and CRLF each count once. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === RETURN || (code === NEW_LINE && text.charCodeAt(at - 1) !== RETURN)) count += 1
  }
  return count
}

function readRows(
  text: string,
  delimiter: Delimiter,
  start: { at: number; line: number },
): Result<readonly SheetRow[], SheetFault> {
  const rows: SheetRow[] = []
  let { at, line } = start
  while (at < text.length) {
    const row = readRow(text, delimiter, at, line)
    if (!row.ok) return row
    if (row.value.cells.some((cell) => cell.trim() !== '')) {
      // One more than the limit is the heading row.
      if (rows.length > LIMITS.rows) return refused({ code: 'too-many-rows', line })
      rows.push({ line, cells: row.value.cells })
    }
    at = row.value.next
    line = row.value.nextLine
  }
  return ok(rows)
}

interface ReadRow {
  readonly cells: readonly string[]
  readonly next: number
  readonly nextLine: number
}

function readRow(text: string, delimiter: Delimiter, start: number, startLine: number): Result<ReadRow, SheetFault> {
  const cells: string[] = []
  let at = start
  let line = startLine
  for (;;) {
    const cell = text.charCodeAt(at) === QUOTE ? readQuoted(text, delimiter, at) : readBare(text, delimiter, at)
    if (!cell.ok) return refused({ code: cell.refusal, line })
    if (cell.value.text.length > LIMITS.cellLength) return refused({ code: 'cell-too-long', line })
    if (cells.push(cell.value.text) > LIMITS.columns) return refused({ code: 'too-many-columns', line })
    line += lineBreaks(text, at, cell.value.end)
    at = cell.value.end
    if (text[at] === delimiter) {
      at += 1
      continue
    }
    const isPair = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEW_LINE
    return ok({ cells, next: at + (isPair ? 2 : 1), nextLine: line + 1 })
  }
}

interface ReadCell {
  readonly text: string
  /** Where the delimiter, the line's end or the text's end stands. */
  readonly end: number
}

function endOfBare(text: string, delimiter: Delimiter, from: number): number {
  const stop = delimiter.charCodeAt(0)
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === stop || code === NEW_LINE || code === RETURN) break
    at += 1
  }
  return at
}

function readBare(text: string, delimiter: Delimiter, start: number): Result<ReadCell, SheetFaultCode> {
  const end = endOfBare(text, delimiter, start)
  return ok({ text: text.slice(start, end), end })
}

function readQuoted(text: string, delimiter: Delimiter, start: number): Result<ReadCell, SheetFaultCode> {
  let closing = text.indexOf('"', start + 1)
  while (closing >= 0 && text.charCodeAt(closing + 1) === QUOTE) closing = text.indexOf('"', closing + 2)
  if (closing < 0) return refused('quote-unclosed')
  const end = endOfBare(text, delimiter, closing + 1)
  if (text.slice(closing + 1, end).trim() !== '') return refused('quote-misplaced')
  const inside = text.slice(start + 1, closing)
  return ok({ text: inside.includes('"') ? inside.replaceAll('""', '"') : inside, end })
}
