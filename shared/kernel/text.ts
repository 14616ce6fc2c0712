// Control, format (zero-width, bidi), separator and default-ignorable characters, and the empty braille cell, show nothing.
const INVISIBLE_ONLY = /^[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u
const CONTROLS_AND_BREAKS = /[\p{Cc}\u2028\u2029]+/gu
const CONTROLS_BUT_BREAKS = /[^\P{Cc}\n\t]/gu

/** Of these alone most texts are: there is nothing to normalise in them but their ends. */
const PRINTABLE_ASCII = /^[ -~]*$/

/** Rule P13: trimmed, NFC, and on one line: control characters and line breaks become spaces. */
export function normaliseLine(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.trim()
  return text.replace(CONTROLS_AND_BREAKS, ' ').normalize('NFC').trim()
}

/** Rule P13 for texts that may have lines: trimmed, NFC, line ends as `\n`, other control characters as spaces. */
export function normaliseText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.trim()
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROLS_BUT_BREAKS, ' ')
    .normalize('NFC')
    .trim()
}

/** True for nothing, spaces, and characters that can't be seen. */
export function isBlank(text: string): boolean {
  return INVISIBLE_ONLY.test(text)
}

/** For an order that no user reads by: of days, codes and ids, by code unit and the same in every locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Length in code points (rule P13), not in UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
