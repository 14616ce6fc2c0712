import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountToType, localeStyle, readAmount, typedAmount, unreadAmount } from '../../../shared/kernel/localeNumber'

const LOCALES = [
  'en-US',
  'de-DE',
  'de-CH',
  'fr-FR',
  'es-ES',
  'pl-PL',
  'pt-PT',
  'hi-IN',
  'en-IN',
  'ja-JP',
  'sv-SE',
  'hu-HU',
  'da-DK',
]

describe('A4: amounts are read in the locale’s own grouping', () => {
  it.each([
    ['1,234.50', 'point', '1234.50'],
    ['1,234,567', 'point', '1234567'],
    ['1.234.567,5', 'comma', '1234567.5'],
    ['1’234.50', 'point', '1234.50'],
    ["1'234.50", 'point', '1234.50'],
    ['1\u00a0234,50', 'comma', '1234.50'],
    ['1\u202f234,50', 'comma', '1234.50'],
    ['1 234', 'comma', '1234'],
    ['1.234', 'comma', '1234'],
    ['1.234', 'point', '1.234'],
    [' 100 ', 'point', '100'],
    ['-50.00', 'point', '-50.00'],
    ['−50,00', 'comma', '-50.00'],
    ['0.500', 'point', '0.500'],
  ] as const)('%j with a decimal %s is %s', (text, decimal, plain) => {
    expect(readAmount(text, { decimal })).toBe(plain)
  })

  it.each(
    [
      [
        '',
        '-',
        '+5',
        '.5',
        '5.',
        '1e3',
        '0x10',
        'NaN',
        '1_000',
        '1,23',
        '12,34.5',
        '1,2345',
        '1,234 567',
        '0,123',
        '1,,234',
        ',123',
        '1.2.3',
      ],
      ['$5', 'about 100', '5 USD', '--5', '٣', '1,234,56', '12,34,567'],
    ].flat(),
  )('%j is none with a decimal point', (text) => {
    expect(readAmount(text, { decimal: 'point' })).toBeNull()
  })

  it('0.500 has decimals in every style, so a decimal comma can’t read it', () => {
    expect(readAmount('0.500', { decimal: 'comma' })).toBeNull()
  })

  it('reads Indian groups where the locale groups so', () => {
    expect(readAmount('12,34,567.50', { decimal: 'point', indianGroups: true })).toBe('1234567.50')
    expect(readAmount('1,234', { decimal: 'point', indianGroups: true })).toBe('1234')
    expect(readAmount('12,345,67', { decimal: 'point', indianGroups: true })).toBeNull()
    expect(localeStyle('en-IN').indianGroups).toBe(true)
    expect(localeStyle('en-GB').indianGroups).toBe(false)
  })

  it('what the platform writes in a locale reads back equal', () => {
    const amounts = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...LOCALES),
    )
    fc.assert(
      fc.property(amounts, ([minor, digits, locale]) => {
        const text = minor.toString().padStart(digits + 1, '0')
        const plain = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          numberingSystem: 'latn',
        })
        expect(typedAmount(format.format(plain as `${number}`), locale)).toBe(plain)
        expect(typedAmount(amountToType(plain, locale), locale)).toBe(plain)
      }),
    )
  })

  it('what can’t be read is never taken for a plain decimal by the rules', () => {
    expect(typedAmount('100.50', 'de-DE')).not.toMatch(/^-?\d+(\.\d+)?$/)
    expect(typedAmount('100.50', 'de-DE').trim()).toBe('100.50')
    expect(typedAmount('about 100', 'en-US')).toBe('about 100')
    expect(typedAmount('', 'en-US')).toBe('')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-  ’e'), maxLength: 12 }), (text) => {
        expect(unreadAmount(text)).not.toMatch(/^-?\d+(\.\d+)?$/)
        expect(unreadAmount(text).trim()).toBe(text.trim())
      }),
    )
  })

  it('a text of megabytes is refused for its length alone', () => {
    expect(readAmount(`1${',234'.repeat(3_000_000)}x`, { decimal: 'point' })).toBeNull()
  })
})
