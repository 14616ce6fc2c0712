import type { ContractRow } from '../../../shared/ipc/views/contract'
import { compareTexts } from '../../../shared/kernel/text'
import { createCollation } from './collation'
import { MARKS } from './marks'

export type SortKey = 'title' | 'party' | 'ourSide' | 'mark' | 'next' | 'due' | 'value' | 'held' | 'paid'
export interface Sort {
  readonly by: SortKey
  readonly descending: boolean
}

const markPlace = new Map(MARKS.map((mark, index) => [mark, index]))

type TextColumn = 'title' | 'party' | 'ourSide' | 'next'

/** A row with what it is compared by, looked up once and not at each comparison. */
interface Keyed {
  readonly row: ContractRow
  readonly isBlank: number
  /** Where the text that is sorted by stands in its column; 0 for all where none is. */
  readonly place: number
}
type Comparison = (a: Keyed, b: Keyed) => number

/** Of each locale and column, kept from one sorting to the next. */
const collations = new Map<string, ReturnType<typeof createCollation>>()

/** Where each row's text stands in its column. */
function placesIn(rows: readonly ContractRow[], column: TextColumn, locale: string): readonly number[] {
  const name = `${locale} ${column}`
  const collation = collations.get(name) ?? createCollation(locale)
  collations.set(name, collation)
  const texts = rows.map((row) => (column === 'next' ? (row.next?.title ?? '') : row[column]))
  const places = collation(texts)
  return texts.map((text) => places.get(text) ?? 0)
}

function isTextColumn(by: SortKey): by is TextColumn {
  return by === 'title' || by === 'party' || by === 'ourSide' || by === 'next'
}

/** The order that ties of any other column fall back to, and that sorting by one begins with. */
export function orderByTitle(rows: readonly ContractRow[], locale: string): readonly ContractRow[] {
  return sortRows(rows, { by: 'title', descending: false }, locale)
}

/**
 * Texts as `locale`, a BCP 47 tag, has them in order; ties stay as they came, and what has nothing to sort by comes last
 * either way. Amounts of different currencies are never compared: the currency comes first.
 */
export function sortRows(
  rows: readonly ContractRow[],
  { by, descending }: Sort,
  locale: string,
): readonly ContractRow[] {
  const places = isTextColumn(by) ? placesIn(rows, by, locale) : null
  const isBlank = ({ next }: ContractRow) => (by === 'next' && next === null) || (by === 'due' && !next?.due)
  const keyed = rows.map((row, index) => ({ row, isBlank: Number(isBlank(row)), place: places?.[index] ?? 0 }))
  const compare = comparison(by)
  const way = descending ? -1 : 1
  return keyed.sort((a, b) => a.isBlank - b.isBlank || way * compare(a, b)).map(({ row }) => row)
}

function comparison(by: SortKey): Comparison {
  switch (by) {
    case 'title':
    case 'party':
    case 'ourSide':
    case 'next':
      return (a, b) => a.place - b.place
    case 'mark':
      return (a, b) => (markPlace.get(a.row.mark) ?? 0) - (markPlace.get(b.row.mark) ?? 0)
    case 'due':
      return (a, b) => compareTexts(a.row.next?.due ?? '', b.row.next?.due ?? '')
    case 'value':
    case 'held':
    case 'paid':
      return (a, b) => compareTexts(a.row.currency, b.row.currency) || compareAmounts(a.row[by], b.row[by])
  }
}

/** Plain decimals of one currency have the same number of decimals: the longer is the greater. */
function compareAmounts(a: string, b: string): number {
  return a.length - b.length || compareTexts(a, b)
}
