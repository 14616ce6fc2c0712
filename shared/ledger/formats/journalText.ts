const UNWELL = /\p{Cs}/gu
/** Invisible and control characters, and every space but the plain one; the joiners of emoji stay. */
const UNSEEN = /(?![ \u200c\u200d])[\p{C}\p{Z}]/u
const MARKS = new Set(['%', ';', '|', ',', '[', ']'])

/**
 * Any text on one line of a plain-text journal, where `;` begins a comment, `|` ends the payee, `,` a tag's value, two spaces an
 * account, and `[` a date. These, and what can't be seen, are percent-encoded, so that the text can be read back: `decodeURIComponent`.
 */
export function journalText(text: string): string {
  let encoded = ''
  let last = ' '
  for (const character of text.replace(UNWELL, '\ufffd')) {
    const isUnsafe = MARKS.has(character) || UNSEEN.test(character) || (character === ' ' && last === ' ')
    encoded += isUnsafe ? encodeURIComponent(character) : character
    last = character
  }
  return encoded.endsWith(' ') ? `${encoded.slice(0, -1)}%20` : encoded
}
