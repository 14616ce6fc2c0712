import type { MilestoneId } from '../../../shared/kernel/ids'
import type { Contract } from '../../../shared/rules/contract'

/** Ids are `key#number`: a key that was deleted and comes again is a new milestone, with the next number. */
export function idOf(contract: Contract, key: string): MilestoneId {
  const present = [...contract.locked, ...contract.plan].find(({ id }) => keyOf(id) === key)
  if (present) return present.id
  const deleted = contract.removed.filter((id) => keyOf(id) === key).length
  return `${key}#${deleted}` as MilestoneId
}

export function keyOf(id: MilestoneId): string {
  return id.slice(0, id.lastIndexOf('#'))
}
