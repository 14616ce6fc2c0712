import type { ContractId } from '../../../shared/kernel/ids'

/** By id: it outlives sorting and filtering. */
export interface Selection {
  readonly ids: ReadonlySet<ContractId>
  /** Where a range begins. */
  readonly anchor: ContractId | null
  /** What was selected before the range: it grows and shrinks without taking any of this away. */
  readonly before: ReadonlySet<ContractId>
}

export const NO_SELECTION: Selection = { ids: new Set(), anchor: null, before: new Set() }

/** The next range begins where it is begun, not at the last one's anchor. */
export function settled({ ids }: Selection): Selection {
  return { ids, anchor: null, before: ids }
}

export function toggled({ ids }: Selection, id: ContractId): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id, before: next }
}

/** The range reaches from its anchor, or from `from` where it begins, to `to`. */
export function extended(
  { anchor, before }: Selection,
  from: ContractId,
  to: ContractId,
  listed: readonly ContractId[],
): Selection {
  const begin = anchor !== null && listed.includes(anchor) ? anchor : from
  const ends = [listed.indexOf(begin), listed.indexOf(to)]
  const range = listed.slice(Math.max(Math.min(...ends), 0), Math.max(...ends) + 1)
  return { ids: new Set([...before, ...range]), anchor: begin, before }
}

export function withAll({ ids }: Selection, listed: readonly ContractId[]): Selection {
  return settled({ ...NO_SELECTION, ids: new Set([...ids, ...listed]) })
}

export function without({ ids }: Selection, listed: readonly ContractId[]): Selection {
  const next = new Set(ids)
  for (const id of listed) next.delete(id)
  return settled({ ...NO_SELECTION, ids: next })
}
