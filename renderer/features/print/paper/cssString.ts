const PLAIN = /[\p{L}\p{M}\p{N} ]/u

/** Any text as a string of CSS: what is neither letter, digit nor space is written as an escape, so nothing can end the string. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (character) => (PLAIN.test(character) ? character : escapeOf(character)))
  return `"${escaped.join('')}"`
}

function escapeOf(character: string): string {
  // The space ends the escape, whatever follows.
  return `\\${(character.codePointAt(0) ?? 0).toString(16)} `
}
