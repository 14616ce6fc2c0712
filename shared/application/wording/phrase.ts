import type { Phrase, PhrasePart } from '../../ipc/primitives'
import type { CalendarDay } from '../../kernel/calendarDay'
import { daysBetween } from '../../kernel/calendarDay'
import { type Minor, plainAmount } from '../../kernel/money'

/** A phrase from a template: `say\`${title} was paid ${money(420n, 'USD')}\``. Texts that meet are joined. */
export function say(texts: TemplateStringsArray, ...parts: readonly (PhrasePart | Phrase)[]): Phrase {
  const all: (PhrasePart | Phrase)[] = []
  for (const [index, text] of texts.entries()) {
    all.push(text)
    const part = parts[index]
    if (part !== undefined) all.push(part)
  }
  return join(all)
}

/** One phrase of several, with `between` where two meet. */
export function join(phrases: readonly (PhrasePart | Phrase)[], between = ''): Phrase {
  const joined: PhrasePart[] = []
  for (const [index, phrase] of phrases.entries()) {
    if (index > 0) append(joined, between)
    for (const part of isPart(phrase) ? [phrase] : phrase) append(joined, part)
  }
  return joined
}

/** Sentences one after the other; nulls are left out. */
export function sentences(...all: readonly (Phrase | null)[]): Phrase {
  return join(
    all.filter((phrase) => phrase !== null),
    ' ',
  )
}

export function strong(text: string): PhrasePart {
  return { strong: text }
}

export function money(minor: Minor, currency: string): PhrasePart {
  return { amount: plainAmount(minor, currency), currency }
}

/** `today`, `yesterday`, or `on` the day. */
export function when(day: CalendarDay, today: CalendarDay): Phrase {
  const ago = daysBetween(day, today)
  if (ago === 0) return ['today']
  return ago === 1 ? ['yesterday'] : ['on ', { day }]
}

/** `1 milestone`, `2 milestones`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function isPart(phrase: PhrasePart | Phrase): phrase is PhrasePart {
  return !Array.isArray(phrase)
}

function append(phrase: PhrasePart[], part: PhrasePart): void {
  if (part === '') return
  const last = phrase.at(-1)
  if (typeof part === 'string' && typeof last === 'string') phrase[phrase.length - 1] = last + part
  else phrase.push(part)
}
