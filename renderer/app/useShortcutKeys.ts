import { useEffect } from 'react'
import { inOrder, type Shortcut, shortcuts } from '../client/shortcuts'
import { isStroke } from '../ui/keys'
import { isDialogOpen } from './openDialog'

const SECOND_STROKE_WITHIN = 1_000

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select, [role="menu"] *, [role="menu"]')
}

/** Single keys don't act while something is typed, or over a dialog. */
function isBusyWith(event: KeyboardEvent): boolean {
  return isTyping(event.target) || isDialogOpen()
}

function strokes(shortcut: Shortcut): readonly string[] {
  return shortcut.keys?.split(' ') ?? []
}

function isPressed(shortcut: Shortcut, before: KeyboardEvent | null, now: KeyboardEvent): boolean {
  const [stroke, second] = strokes(shortcut)
  if (stroke === undefined) return false
  if (second === undefined) return before === null && isStroke(now, stroke)
  return before !== null && isStroke(before, stroke) && isStroke(now, second)
}

function begins(shortcut: Shortcut, now: KeyboardEvent): boolean {
  const [stroke, second] = strokes(shortcut)
  return stroke !== undefined && second !== undefined && isStroke(now, stroke)
}

/** Listens once for all shortcuts of the page as it is now. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let first: KeyboardEvent | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey
      if (isBusyWith(event) && (!hasModifier || isDialogOpen())) return
      const before = first && event.timeStamp - first.timeStamp < SECOND_STROKE_WITHIN ? first : null
      const all = inOrder(shortcuts.getState())
      const pressed = all.find((one) => isPressed(one, before, event))
      first = null
      if (pressed) {
        event.preventDefault()
        pressed.run()
      } else if (all.some((one) => begins(one, event))) {
        first = event
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
