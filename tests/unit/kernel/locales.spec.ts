import { expect, it } from 'vitest'
import { LOCALES, localeFor } from '../../../shared/kernel/locales'

it.each([
  ['de-CH', 'de-CH'],
  ['de', 'de-DE'],
  ['de-LI', 'de-DE'],
  ['en', 'en-US'],
  ['zh-Hant-TW', 'zh-TW'],
  ['ar-EG', 'en-US'],
  ['C', 'en-US'],
  ['', 'en-US'],
])('a system that writes as %o is given %o', (tag, expected) => {
  expect(localeFor(tag)).toBe(expected)
})

it('what is offered is understood by the platform', () => {
  expect(Intl.getCanonicalLocales(LOCALES)).toEqual(LOCALES)
})
