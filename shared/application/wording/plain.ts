import type { Phrase, PhrasePart } from '../../ipc/primitives'
import { showAmount, showDay } from '../../kernel/display'

/** A phrase as plain text in a locale: `USD 420.00`, `2 Oct 2025`. A day such as `22. Nov.` ends a sentence with its own full stop. For notices, which leave the program. */
export function plain(phrase: Phrase, locale: string): string {
  return phrase
    .map((part) => plainPart(part, locale))
    .reduce((said, next) => said + (said.endsWith('.') && next.startsWith('.') ? next.slice(1) : next), '')
}

function plainPart(part: PhrasePart, locale: string): string {
  if (typeof part === 'string') return part
  if ('strong' in part) return part.strong
  return 'day' in part
    ? showDay(part.day, locale)
    : `${part.currency} ${showAmount(part.amount, part.currency, locale)}`
}
