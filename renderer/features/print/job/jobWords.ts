import type { PrintJob } from '../../../client/printJob'
import type { Locale } from '../../../ui/locale/locale'
import { TEXTS } from '../texts'

/** What is printed, in words: a contract's title, or how many and of whom. */
export function subjectWords(
  { selection: { party, side } }: PrintJob,
  contracts: readonly { readonly title: string }[],
  locale: Locale,
): string {
  const [first] = contracts
  if (contracts.length === 1 && first) return first.title
  const count = TEXTS.contracts(locale.count(contracts.length))
  return [count, party, side && TEXTS.sides[side]].filter(Boolean).join(' · ')
}
