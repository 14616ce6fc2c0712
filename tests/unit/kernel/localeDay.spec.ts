import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeDayOrder, typedDay } from '../../../shared/kernel/localeDay'

describe('P13: a day is read in the locale’s order', () => {
  it.each([
    ['3/4/2026', 'en-US', '2026-03-04'],
    ['3/4/2026', 'en-GB', '2026-04-03'],
    ['03.04.2026', 'de-DE', '2026-04-03'],
    ['3. 4. 2026', 'cs-CZ', '2026-04-03'],
    ['2026. 04. 03.', 'hu-HU', '2026-04-03'],
    ['2026/4/3', 'ja-JP', '2026-04-03'],
    ['2026-04-03', 'en-US', '2026-04-03'],
    ['31.12.26', 'de-DE', '2026-12-31'],
    ['  29/02/2028 ', 'en-GB', '2028-02-29'],
    ['', 'en-US', ''],
  ])('%j in %s is %s', (text, locale, day) => {
    expect(typedDay(text, locale)).toBe(day)
  })

  it.each([
    ['2026-02-30', 'en-US'],
    ['31/12/2026', 'en-US'],
    ['29/02/2026', 'en-GB'],
    ['3/4', 'en-US'],
    ['3/4-2026', 'en-US'],
    ['next Friday', 'en-US'],
    ['3/4/2026', 'sv-SE'],
  ])('%j in %s stays as typed', (text, locale) => {
    expect(typedDay(text, locale)).toBe(text)
  })

  it('knows the orders', () => {
    expect(['en-US', 'en-GB', 'de-DE', 'ja-JP', 'hu-HU'].map(localeDayOrder)).toEqual([
      'month-day-year',
      'day-month-year',
      'day-month-year',
      'year-month-day',
      'year-month-day',
    ])
  })

  it('what the platform writes reads back equal', () => {
    const days = fc.tuple(
      fc.integer({ min: 0, max: 47_000 }),
      fc.constantFrom('en-US', 'en-GB', 'de-DE', 'fr-FR', 'ja-JP', 'hu-HU', 'pl-PL', 'es-ES'),
    )
    fc.assert(
      fc.property(days, ([count, locale]) => {
        const instant = new Date(count * 86_400_000)
        const format = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'numeric',
          year: 'numeric',
          timeZone: 'UTC',
        })
        expect(typedDay(format.format(instant), locale)).toBe(instant.toISOString().slice(0, 10))
      }),
    )
  })
})
