import { describe, expect, test } from 'vitest'
import { LARGEST_MAJOR, max, min, parseAmount, plainAmount, readStoredAmount, sum } from '../../../shared/kernel/money'
import { seeded } from '../../support/rules/random'

const parsed = (text: string, currency = 'USD') => {
  const result = parseAmount(text, currency)
  return result.ok ? result.value : result.refusal
}

describe('A3, A4: the gate by which text becomes money', () => {
  test.each([
    ['420', 'USD', 42_000n],
    ['420.5', 'USD', 42_050n],
    ['0.01', 'USD', 1n],
    ['00000000000000000420.05', 'USD', 42_005n],
    ['45000', 'JPY', 45_000n],
    ['1.5', 'KWD', 1_500n],
    ['0.0001', 'CLF', 1n],
    ['999999999999.9999', 'CLF', 'amount-too-large'],
    ['999999999999', 'CLF', LARGEST_MAJOR * 10_000n],
    ['5.000', 'USD', 'amount-precision'],
    ['5.0', 'JPY', 'amount-precision'],
    ['0', 'USD', 'amount-not-positive'],
    ['0.00', 'USD', 'amount-not-positive'],
    ['-0', 'USD', 'amount-not-positive'],
    ['-5.001', 'USD', 'amount-precision'],
    ['-5.00', 'USD', 'amount-not-positive'],
    ['-.5', 'USD', 'amount-invalid'],
  ])('A3, A4: %s %s', (text, currency, wanted) => {
    expect(parsed(text, currency)).toBe(wanted)
  })

  test.each([
    '0x1F',
    '0b1',
    '0o7',
    '1_000',
    '1e3',
    '1E3',
    '1e300000000',
    '١٢',
    '1,5',
    '1 000',
    '\u00a05',
    'NaN',
    '5\n',
    '\n5',
  ])('A4: %j is invalid', (text) => expect(parsed(text)).toBe('amount-invalid'))

  test('A4: millions of digits cost nothing', () => {
    const digits = '9'.repeat(5_000_000)
    expect(parsed(digits)).toBe('amount-too-large')
    expect(parsed(`0.${digits}`)).toBe('amount-precision')
    expect(parsed(`${digits}x`)).toBe('amount-invalid')
    expect(parsed('0'.repeat(5_000_000))).toBe('amount-not-positive')
  })
})

describe('plain decimals', () => {
  test.each([
    [0n, 'USD', '0.00'],
    [5n, 'USD', '0.05'],
    [-5n, 'USD', '-0.05'],
    [42_000n, 'USD', '420.00'],
    [45_000n, 'JPY', '45000'],
    [-1n, 'JPY', '-1'],
    [1_500n, 'KWD', '1.500'],
    [1n, 'CLF', '0.0001'],
  ])('A4: %d minor units of %s is %s', (minor, currency, text) => {
    expect(plainAmount(minor, currency)).toBe(text)
    expect(readStoredAmount(text, currency)).toBe(minor)
  })

  test('A4: every amount comes back as it was', () => {
    const random = seeded(1)
    const lost: string[] = []
    for (let round = 0; round < 5000; round += 1) {
      const minor = 1n + BigInt(random.below(2 ** 25)) * BigInt(1 + random.below(20_000))
      const currency = random.pick(['USD', 'JPY', 'KWD', 'CLF'])
      const text = plainAmount(minor, currency)
      if (parsed(text, currency) !== minor || readStoredAmount(text, currency) !== minor) lost.push(text)
    }
    expect(lost).toEqual([])
  })

  test.each(['5', '5.0', '5.000', '+5.00', '5e2', '', 'x', `${'9'.repeat(60)}.00`])(
    'a store with %j is damaged',
    (text) => {
      expect(() => readStoredAmount(text, 'USD')).toThrow()
    },
  )

  test('sums, the larger and the smaller', () => {
    expect([sum([]), sum([1n, 2n, 3n]), max(1n, 2n), min(1n, 2n)]).toEqual([0n, 6n, 2n, 1n])
  })
})
