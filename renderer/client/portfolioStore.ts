import { createStore } from 'zustand/vanilla'
import type { WireRefusal } from '../../shared/ipc/primitives'
import type { ContractRow } from '../../shared/ipc/views/contract'
import type { ContractId } from '../../shared/kernel/ids'

export interface Portfolio {
  /** `partial`: rows are there and more are coming. */
  readonly state: 'loading' | 'partial' | 'ready' | 'refused'
  readonly rows: readonly ContractRow[]
  readonly total: number
  readonly refusal: WireRefusal | null
}

export const EMPTY_PORTFOLIO: Portfolio = { state: 'loading', rows: [], total: 0, refusal: null }

export const portfolio = createStore<Portfolio>(() => EMPTY_PORTFOLIO)

/** Puts rows in the place of those `ids` name: known ones where they stood, new ones last, those that are gone out. */
export function replaceRows(
  rows: readonly ContractRow[],
  ids: ReadonlySet<ContractId>,
  fresh: readonly ContractRow[],
): readonly ContractRow[] {
  const left = new Map(fresh.map((row) => [row.id, row]))
  const kept = rows.flatMap((row) => {
    if (!ids.has(row.id)) return [row]
    const now = left.get(row.id)
    left.delete(row.id)
    return now ? [now] : []
  })
  return [...kept, ...left.values()]
}
