/** How numbers and days may be written, as BCP 47 tags: those that are offered. The first of a language stands for it. */
export const LOCALES: readonly string[] = [
  'en-US en-GB en-AU en-CA en-IE en-IN en-NZ en-ZA de-DE de-AT de-CH fr-FR fr-BE fr-CA fr-CH es-ES es-MX es-AR pt-PT pt-BR',
  'it-IT nl-NL nl-BE da-DK sv-SE nb-NO fi-FI is-IS pl-PL cs-CZ sk-SK hu-HU ro-RO bg-BG hr-HR sl-SI et-EE lv-LV lt-LT el-GR',
  'tr-TR uk-UA he-IL hi-IN ja-JP ko-KR zh-CN zh-TW id-ID vi-VN th-TH',
].flatMap((line) => line.split(' '))

/** Which of those suits a system that writes as `tag` says, a BCP 47 tag or anything else: that of its language and country, of its language, or `en-US`. */
export function localeFor(tag: string): string {
  const [language, ...parts] = tag.split('-')
  const likely = LOCALES.filter((one) => one.startsWith(`${language}-`))
  return likely.find((one) => parts.includes(one.slice(-2))) ?? likely[0] ?? 'en-US'
}
