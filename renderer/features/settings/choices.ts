import { CURRENCY_CODES } from '../../../shared/kernel/currencies'
import type { Option } from '../../ui/form/Select'

const LOCALES = [
  'en-US en-GB en-AU en-CA en-IE en-IN en-NZ en-ZA de-DE de-AT de-CH fr-FR fr-BE fr-CA fr-CH es-ES es-MX es-AR pt-PT pt-BR',
  'it-IT nl-NL nl-BE da-DK sv-SE nb-NO fi-FI is-IS pl-PL cs-CZ sk-SK hu-HU ro-RO bg-BG hr-HR sl-SI et-EE lv-LV lt-LT el-GR',
  'tr-TR uk-UA he-IL hi-IN ja-JP ko-KR zh-CN zh-TW id-ID vi-VN th-TH',
].flatMap((line) => line.split(' '))

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
