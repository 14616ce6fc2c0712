const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.platform)

const SIGNS: Readonly<Record<string, string>> = {
  mod: IS_APPLE ? '⌘' : 'Ctrl',
  shift: IS_APPLE ? '⇧' : 'Shift',
  alt: IS_APPLE ? '⌥' : 'Alt',
  enter: '⏎',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** `mod+shift+z` → the signs of its keys, one by one. Several strokes are parted by a space: `g c`. */
export function keySigns(keys: string): readonly string[] {
  return keys.split(/[ +]/).map((key) => SIGNS[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key))
}

/** In the words of `aria-keyshortcuts`. */
export function ariaKeys(keys: string): string {
  const control = IS_APPLE ? 'Meta' : 'Control'
  return keys
    .replace(/\bmod\b/g, control)
    .replace(/\bshift\b/g, 'Shift')
    .replace(/\balt\b/g, 'Alt')
}

/** Whether a key press is a stroke such as `mod+k`, `alt+ArrowUp`, `?`. */
export function isStroke(event: KeyboardEvent, stroke: string): boolean {
  const parts = stroke.toLowerCase().split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const mod = IS_APPLE ? event.metaKey : event.ctrlKey
  const otherMod = IS_APPLE ? event.ctrlKey : event.metaKey
  // Signs such as `?` need Shift on some keyboards and not on others.
  const shiftFits = event.shiftKey === wants('shift') || (key.length === 1 && key.toUpperCase() === key.toLowerCase())
  return (
    event.key.toLowerCase() === key && mod === wants('mod') && !otherMod && event.altKey === wants('alt') && shiftFits
  )
}
