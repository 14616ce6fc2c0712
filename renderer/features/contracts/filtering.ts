import type { ContractRow, Mark } from '../../../shared/ipc/views/contract'

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
