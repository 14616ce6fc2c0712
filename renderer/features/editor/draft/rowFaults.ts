import type { WireRefusal } from '../../../../shared/ipc/primitives'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import type { RowField } from './edits'

export interface RowFault {
  readonly id: MilestoneId
  readonly field: RowField
  readonly message: string
}

export type FaultsByRow = ReadonlyMap<MilestoneId, readonly RowFault[]>

/** Faults by milestone. A row whose faults stay gets the same array as before, so that it needn't be drawn anew. */
export function faultsByRow(faults: readonly WireRefusal[], before: FaultsByRow): FaultsByRow {
  const found = new Map<MilestoneId, RowFault[]>()
  for (const { at, message } of faults) {
    if (!at || !('milestoneId' in at)) continue
    const { milestoneId: id, field } = at
    found.set(id, [...(found.get(id) ?? []), { id, field, message }])
  }
  return new Map([...found].map(([id, list]) => [id, keep(before.get(id), list)]))
}

function keep(before: readonly RowFault[] | undefined, now: readonly RowFault[]): readonly RowFault[] {
  const isSame =
    before?.length === now.length &&
    before.every((fault, index) => fault.field === now[index]?.field && fault.message === now[index]?.message)
  return isSame ? before : now
}
