import { type RefObject, useEffect } from 'react'
import type { MilestoneId } from '../../../../shared/kernel/ids'
import { isStroke } from '../../../ui/keys'
import { type Editor, useEditor } from '../editorContext'
import type { RowPart } from '../focus'
import { goOn, moveMilestone } from '../rowActs'

interface Place {
  readonly id: MilestoneId
  readonly part: RowPart | null
}

function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const row = target.closest<HTMLElement>('[data-milestone]')
  if (!row?.dataset.milestone) return null
  const part = target.closest<HTMLElement>('[data-part]')?.dataset.part ?? null
  return { id: row.dataset.milestone as MilestoneId, part: part as RowPart | null }
}

function onKey(editor: Editor, event: KeyboardEvent, place: Place): boolean {
  if (isStroke(event, 'alt+ArrowUp')) moveMilestone(editor, place.id, -1, place.part)
  else if (isStroke(event, 'alt+ArrowDown')) moveMilestone(editor, place.id, 1, place.part)
  else if (isStroke(event, 'enter') && event.target instanceof HTMLInputElement && place.part)
    goOn(editor, place.id, place.part)
  else return false
  return true
}

/** Keys of all rows, listened to once; and which row has the focus. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const editor = useEditor()
  useEffect(() => {
    const element = list.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    const onKeyDown = (event: KeyboardEvent) => {
      const place = placeOf(event.target)
      // While a row is dragged the keys are the drag's.
      if (!place || editor.drag.getState().isOn || event.defaultPrevented || event.isComposing) return
      if (onKey(editor, event, place)) event.preventDefault()
    }
    const setWithin = (target: EventTarget | null) => {
      const within = placeOf(target)?.id ?? null
      if (editor.focus.getState().within !== within) editor.focus.setState({ within })
    }
    element.addEventListener('keydown', onKeyDown, { signal })
    element.addEventListener('focusin', (event) => setWithin(event.target), { signal })
    element.addEventListener('focusout', (event) => setWithin(event.relatedTarget), { signal })
    return () => stop.abort()
  }, [editor, list])
}
