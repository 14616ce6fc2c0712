import { useEffect } from 'react'
import { type Shortcut, shortcuts } from '../client/shortcuts'
import { isStroke } from '../ui/keys'

const SECOND_STROKE_WITHIN = 1_000

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target.isContentEditable || target.matches('textarea, select, [role="menu"] *, [role="menu"]')
}

/** Single keys don't act while something is typed, or over a dialog. */
function isBusyWith(event: KeyboardEvent): boolean {
  return isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}

function strokes(shortcut: Shortcut): readonly string[] {
  return shortcut.keys?.split(' ') ?? []
}

/** Listens once for all shortcuts of the page as it is now. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let first: KeyboardEvent | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey
      if (isBusyWith(event) && (!hasModifier || document.querySelector('[role="dialog"]'))) return
      const before = first && event.timeStamp - first.timeStamp < SECOND_STROKE_WITHIN ? first : null
      const pressed = shortcuts
        .getState()
        .toReversed()
        .find((one) => {
          const [stroke = '', second] = strokes(one)
          if (second === undefined) return stroke !== '' && isStroke(event, stroke) && before === null
          return before !== null && isStroke(before, stroke) && isStroke(event, second)
        })
      first = null
      if (pressed) {
        event.preventDefault()
        pressed.run()
      } else if (
        shortcuts.getState().some((one) => strokes(one).length > 1 && isStroke(event, strokes(one)[0] ?? ''))
      ) {
        first = event
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
