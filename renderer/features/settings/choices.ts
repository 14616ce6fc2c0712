import { CURRENCY_CODES } from '../../../shared/kernel/currencies'
import { LOCALES } from '../../../shared/kernel/locales'
import type { Option } from '../../ui/form/Select'

const languages = new Intl.DisplayNames('en', { type: 'language' })
const currencies = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })

/** The usual ones, and `now`, whatever it is. */
export function localeOptions(now: string): readonly Option<string>[] {
  return [...new Set([...LOCALES, now])]
    .map((value) => ({ value, label: languages.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

export const CURRENCY_OPTIONS: readonly Option<string>[] = CURRENCY_CODES.map((value) => {
  const name = currencies.of(value)
  return { value, label: name ? `${value} · ${name}` : value }
})
