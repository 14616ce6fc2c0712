import type { ContractRow, Mark } from '../../../shared/ipc/views/contract'
import { plainAmount, readStoredAmount } from '../../../shared/kernel/money'

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

type Comparison = (a: ContractRow, b: ContractRow) => number

/**
 * Texts as `locale`, a BCP 47 tag, has them in order; ties fall back to the title, and what has nothing to sort by
 * comes last either way. Amounts of different currencies are never compared: the currency comes first.
 */
export function sortRows(
  rows: readonly ContractRow[],
  { by, descending }: Sort,
  locale: string,
): readonly ContractRow[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const compare = comparison(by, collator)
  const way = descending ? -1 : 1
  const isBlank = (row: ContractRow) => (by === 'next' && row.next === null) || (by === 'due' && !row.next?.due)
  return [...rows].sort(
    (a, b) => Number(isBlank(a)) - Number(isBlank(b)) || way * compare(a, b) || collator.compare(a.title, b.title),
  )
}

function comparison(by: SortKey, collator: Intl.Collator): Comparison {
  switch (by) {
    case 'title':
    case 'party':
    case 'ourSide':
      return (a, b) => collator.compare(a[by], b[by])
    case 'mark':
      return (a, b) => (markPlace.get(a.mark) ?? 0) - (markPlace.get(b.mark) ?? 0)
    case 'next':
      return (a, b) => collator.compare(a.next?.title ?? '', b.next?.title ?? '')
    case 'due':
      return (a, b) => compareTexts(a.next?.due ?? '', b.next?.due ?? '')
    case 'value':
    case 'held':
    case 'paid':
      return (a, b) => compareTexts(a.currency, b.currency) || compareAmounts(a[by], b[by])
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

/** Totals for each currency, never added across; the currency with the most contracts first. */
export function totalsByCurrency(rows: readonly ContractRow[]): readonly CurrencyTotals[] {
  const totals = new Map<string, { contracts: number; value: bigint; held: bigint; paid: bigint }>()
  for (const { currency, value, held, paid } of rows) {
    const total = totals.get(currency) ?? { contracts: 0, value: 0n, held: 0n, paid: 0n }
    total.contracts += 1
    total.value += readStoredAmount(value, currency)
    total.held += readStoredAmount(held, currency)
    total.paid += readStoredAmount(paid, currency)
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
