import type { ContractRow, Mark } from '../../../shared/ipc/views/contract'
import { plainAmount, readStoredAmount } from '../../../shared/kernel/money'
import { createCollation } from './collation'

/** The marks in the order of the rules: what needs us first. */
export const MARKS: readonly Mark[] = [
  'Needs an answer',
  'Overdue',
  'Submitted',
  'Active',
  'To fund',
  'To end',
  'Planned',
  'Ending',
  'Ended',
]

export type SortKey = 'title' | 'party' | 'ourSide' | 'mark' | 'next' | 'due' | 'value' | 'held' | 'paid'
export interface Sort {
  readonly by: SortKey
  readonly descending: boolean
}

export interface Filter {
  readonly search: string
  readonly marks: readonly Mark[]
  readonly side: 'client' | 'freelancer' | null
  readonly party: string | null
  readonly currency: string | null
  readonly overdue: boolean
  readonly archived: boolean
}

export const NO_FILTER: Filter = {
  search: '',
  marks: [],
  side: null,
  party: null,
  currency: null,
  overdue: false,
  archived: false,
}

export function isNarrowed(filter: Filter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
}

/** Every word of the search must stand somewhere in the row. Archived contracts show only when asked for. */
export function filterRows(rows: readonly ContractRow[], filter: Filter): readonly ContractRow[] {
  const words = filter.search.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  const marks = new Set(filter.marks)
  return rows.filter(
    (row) =>
      row.archived === filter.archived &&
      (marks.size === 0 || marks.has(row.mark)) &&
      (filter.side === null || row.ourSide === filter.side) &&
      (filter.party === null || row.party === filter.party) &&
      (filter.currency === null || row.currency === filter.currency) &&
      (!filter.overdue || row.overdue) &&
      words.every((word) => row.search.includes(word)),
  )
}

const markPlace = new Map(MARKS.map((mark, index) => [mark, index]))

type TextColumn = 'title' | 'party' | 'ourSide' | 'next'

/** A row with what it is compared by, looked up once and not at each comparison. */
interface Keyed {
  readonly row: ContractRow
  readonly isBlank: number
  /** Where the text that is sorted by stands in its column; 0 for all where none is. */
  readonly place: number
  readonly titlePlace: number
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

/**
 * Texts as `locale`, a BCP 47 tag, has them in order; ties fall back to the title, and what has nothing to sort by
 * comes last either way. Amounts of different currencies are never compared: the currency comes first.
 */
export function sortRows(
  rows: readonly ContractRow[],
  { by, descending }: Sort,
  locale: string,
): readonly ContractRow[] {
  const titlePlaces = placesIn(rows, 'title', locale)
  const places = isTextColumn(by) ? placesIn(rows, by, locale) : null
  const isBlank = ({ next }: ContractRow) => (by === 'next' && next === null) || (by === 'due' && !next?.due)
  const keyed = rows.map((row, index) => ({
    row,
    isBlank: Number(isBlank(row)),
    place: places?.[index] ?? 0,
    titlePlace: titlePlaces[index] ?? 0,
  }))
  const compare = comparison(by)
  const way = descending ? -1 : 1
  return keyed
    .sort((a, b) => a.isBlank - b.isBlank || way * compare(a, b) || a.titlePlace - b.titlePlace)
    .map(({ row }) => row)
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

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Plain decimals of one currency have the same number of decimals: the longer is the greater. */
function compareAmounts(a: string, b: string): number {
  return a.length - b.length || compareTexts(a, b)
}

export interface CurrencyTotals {
  readonly currency: string
  readonly contracts: number
  readonly value: string
  readonly held: string
  readonly paid: string
}

interface Figures {
  readonly value: bigint
  readonly held: bigint
  readonly paid: bigint
}

/** Rows are never changed, only replaced. */
const figures = new WeakMap<ContractRow, Figures>()

/** In minor units, read once for each row. */
function figuresOf(row: ContractRow): Figures {
  const known = figures.get(row)
  if (known) return known
  const { currency, value, held, paid } = row
  const read = {
    value: readStoredAmount(value, currency),
    held: readStoredAmount(held, currency),
    paid: readStoredAmount(paid, currency),
  }
  figures.set(row, read)
  return read
}

/** Totals for each currency, never added across; the currency with the most contracts first. */
export function totalsByCurrency(rows: readonly ContractRow[]): readonly CurrencyTotals[] {
  const totals = new Map<string, { contracts: number; value: bigint; held: bigint; paid: bigint }>()
  for (const row of rows) {
    const { currency } = row
    const { value, held, paid } = figuresOf(row)
    const total = totals.get(currency) ?? { contracts: 0, value: 0n, held: 0n, paid: 0n }
    total.contracts += 1
    total.value += value
    total.held += held
    total.paid += paid
    totals.set(currency, total)
  }
  return [...totals]
    .map(([currency, total]) => ({
      currency,
      contracts: total.contracts,
      value: plainAmount(total.value, currency),
      held: plainAmount(total.held, currency),
      paid: plainAmount(total.paid, currency),
    }))
    .sort((a, b) => b.contracts - a.contracts || compareTexts(a.currency, b.currency))
}
