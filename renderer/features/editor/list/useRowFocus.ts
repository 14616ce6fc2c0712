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
    const part = element.current?.querySelector<HTMLElement>(`[data-part="${wanted.part}"]`)
    // A line of Show changes has no fields.
    const first = element.current?.querySelector<HTMLElement>('[data-part]')
    ;(part ?? first)?.focus({ preventScroll: true })
    // Once: a row that comes back into view later must not take it again.
    focus.setState({ wanted: null })
  }, [wanted, element, focus])
}
