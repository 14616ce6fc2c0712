import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { useEditor } from '../editorContext'

/** Takes the focus where it is wanted in this row, as soon as the row is there. */
export function useRowFocus(element: RefObject<HTMLElement | null>, id: MilestoneId): void {
  const { focus } = useEditor()
  const wanted = useStore(focus, (state) => (state.wanted?.id === id ? state.wanted : null))
  useEffect(() => {
    if (!wanted) return
    element.current?.querySelector<HTMLElement>(`[data-part="${wanted.part}"]`)?.focus({ preventScroll: true })
    // Once: a row that comes back into view later must not take it again.
    focus.setState({ wanted: null })
  }, [wanted, element, focus])
}
