import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { DraftRow } from '../../../../shared/ipc/views/plan'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import type { RowFault } from '../draft/rowFaults'
import { useEditor } from '../editorContext'

const NONE: readonly RowFault[] = []

/** What is wrong with a row. What is merely not filled in yet, in a new row with the focus in it, is not said before sending. */
export function useRowFaults(id: MilestoneId, row: DraftRow | undefined): readonly RowFault[] {
  const { store, focus, isPlanned } = useEditor()
  const faults = useStore(store, (state) => state.faults.get(id) ?? NONE)
  const isBeingFilled = useStore(focus, ({ within, isAsked }) => within === id && !isAsked) && !isPlanned(id)
  return useMemo(
    () => (isBeingFilled && row ? faults.filter(({ field }) => row[field].trim() !== '') : faults),
    [isBeingFilled, faults, row],
  )
}
