/** Which character stands before the decimals. The other one, apostrophes and spaces may stand between groups. */
export type DecimalMark = 'point' | 'comma'

export interface NumberStyle {
  readonly decimal: DecimalMark
  /** Groups as in 12,34,567 are read too. */
  readonly indianGroups?: boolean
}

/** Longer than any amount, so that a cell of megabytes costs nothing. */
const LONGEST = 200
const APOSTROPHES_AND_SPACES = "'’ \\u00a0\\u2009\\u202f"

function shape(style: NumberStyle): RegExp {
  const [mark, otherMark] = style.decimal === 'point' ? ['\\.', ','] : [',', '.']
  const separator = `[${otherMark}${APOSTROPHES_AND_SPACES}]`
  // A group never begins with 0: `0.500` has decimals in every style.
  const thousands = `[1-9]\\d{0,2}(${separator})\\d{3}(?:\\2\\d{3})*`
  const indian = `[1-9]\\d?(${separator})(?:\\d{2}\\3)*\\d{3}`
  return new RegExp(`^[-−]?(\\d+|${thousands}${style.indianGroups ? `|${indian}` : ''})(?:${mark}(\\d+))?$`)
}

const SHAPES = {
  point: { western: shape({ decimal: 'point' }), indian: shape({ decimal: 'point', indianGroups: true }) },
  comma: { western: shape({ decimal: 'comma' }), indian: shape({ decimal: 'comma', indianGroups: true }) },
} as const

/**
 * An amount as people write it into a plain decimal (rule A4): `1.234,50` → `1234.50`. Groups are strict: `12,34.5`, `1,2345`
 * and mixed group marks are null, as is everything but digits, marks and a leading minus.
 */
export function readAmount(text: string, style: NumberStyle): string | null {
  if (text.length > LONGEST) return null
  const trimmed = text.trim()
  const match = SHAPES[style.decimal][style.indianGroups ? 'indian' : 'western'].exec(trimmed)
  if (!match) return null
  const integer = (match[1] ?? '').replace(/\D/g, '')
  const decimals = match.at(-1)
  const sign = /^[-−]/.test(trimmed) ? '-' : ''
  return `${sign}${integer}${decimals === undefined ? '' : `.${decimals}`}`
}

/** For text that was not read: as typed, and never such that the rules take it for a plain decimal after all (rule A4). */
export function unreadAmount(text: string): string {
  return readAmount(text, { decimal: 'point' }) === text ? ` ${text}` : text
}

const styles = new Map<string, Required<NumberStyle>>()

/** How a locale writes numbers, in Latin digits. */
export function localeStyle(locale: string): Required<NumberStyle> {
  const known = styles.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(12345678.5)
  const groups = parts.filter((part) => part.type === 'integer')
  const style = {
    decimal: parts.some((part) => part.type === 'decimal' && part.value === ',') ? 'comma' : 'point',
    indianGroups: groups.at(-2)?.value.length === 2,
  } as const
  styles.set(locale, style)
  return style
}

/** What the user typed, as the rules read it. Text that can't be read comes back so that the rules refuse it in words. */
export function typedAmount(text: string, locale: string): string {
  return readAmount(text, localeStyle(locale)) ?? unreadAmount(text.trim())
}

/** A plain decimal as one types it in the locale, with all its decimals and no groups: `1234.50` → `1234,50`. */
export function amountToType(plain: string, locale: string): string {
  return localeStyle(locale).decimal === 'comma' ? plain.replace('.', ',') : plain
}
