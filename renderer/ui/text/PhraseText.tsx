import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import { useLocale } from '../locale/locale'
import { Amount } from './Amount'
import { Day } from './Day'

type PhrasePart =
  | string
  | { readonly strong: string }
  | { readonly day: CalendarDay }
  | { readonly amount: string; readonly currency: string }

/** A sentence the core put together: its amounts and days shown as the user wants them. A day such as `22. Nov.` ends it by itself. */
export function PhraseText({ parts }: { readonly parts: readonly PhrasePart[] }) {
  const locale = useLocale()
  return parts.map((part, place) => {
    const before = parts[place - 1]
    const stops =
      before !== undefined && typeof before !== 'string' && 'day' in before && locale.day(before.day).endsWith('.')
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is shown as it came, its parts never change places
      <PhrasePiece key={place} part={stops && typeof part === 'string' ? part.replace(/^\./, '') : part} />
    )
  })
}

function PhrasePiece({ part }: { readonly part: PhrasePart }) {
  if (typeof part === 'string') return part
  if ('strong' in part) return <strong dir="auto">{part.strong}</strong>
  if ('day' in part) return <Day day={part.day} />
  return (
    <strong>
      <Amount amount={part.amount} currency={part.currency} withCurrency />
    </strong>
  )
}
