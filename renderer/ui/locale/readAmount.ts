import { showAmount } from '../../../shared/kernel/display'

/** Refused by the rules as `amount-invalid`, whatever the user typed. */
const UNREADABLE = 'unreadable'

interface Separators {
  readonly group: string
  readonly decimal: string
}

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always', numberingSystem: 'latn' }).formatToParts(1234567.8)
  const of = (type: string, otherwise: string) => plainSigns(parts.find((part) => part.type === type)?.value ?? otherwise)
  return { group: of('group', ','), decimal: of('decimal', '.') }
}

/** Any space is a space, any apostrophe an apostrophe, the typographic minus a minus. */
function plainSigns(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/’/g, "'").replace(/−/g, '-')
}

function isGroupedAsWritten(integer: string, digits: string, locale: string): boolean {
  const grouped = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 0, numberingSystem: 'latn' })
  return plainSigns(grouped.format(BigInt(digits))) === integer
}

/**
 * What a user typed as an amount, in the grouping of their locale, as a plain decimal (rule A4). Never guessed at:
 * in German `1.50` is unreadable and `1.500` is fifteen hundred.
 */
export function readAmount(typed: string, locale: string): string {
  const text = plainSigns(typed.trim())
  const { group, decimal } = separatorsOf(locale)
  const sign = text.startsWith('-') ? '-' : ''
  const [integer = '', fraction, ...more] = text.slice(sign.length).split(decimal)
  const digits = integer.split(group).join('')
  if (more.length > 0 || digits.length > 40 || !/^\d+$/.test(digits)) return UNREADABLE
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return UNREADABLE
  if (digits !== integer && !isGroupedAsWritten(integer, digits, locale)) return UNREADABLE
  return sign + digits + (fraction === undefined ? '' : `.${fraction}`)
}

/** A plain decimal as the user would type it: `readAmount` reads it back. */
export function amountText(amount: string, currency: string, locale: string): string {
  return showAmount(amount, currency, locale)
}
