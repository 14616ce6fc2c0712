import { describe, expect, test } from 'vitest'
import { CURRENCY_CODES } from '../../../shared/kernel/currencies'
import { plainAmount } from '../../../shared/kernel/money'
import { defaultMinimum } from '../../../shared/rules/minimums'
import { codeOf, contractOf, endingWith, entry, pay, payHeld, send, withActive } from '../../support/rules/build'

function milestoneCode(amount: string, terms: Parameters<typeof contractOf>[0] = {}) {
  const contract = contractOf(terms)
  return codeOf(contract, 'client', send(contract, [entry('A', amount)]))
}

describe('A1: the minimum', () => {
  test.each([
    ['USD', '5.00', '4.99'],
    ['EUR', '5.00', '4.99'],
    ['GBP', '5.00', '4.99'],
    ['JPY', '500', '499'],
    ['KWD', '1.500', '1.499'],
    ['HUF', '5.00', '4.99'],
    ['KRW', '5', '4'],
    ['CLF', '5.0000', '4.9999'],
    ['BHD', '5.000', '4.999'],
  ])('A1: %s %s is enough, %s is not', (currency, enough, tooLittle) => {
    expect(milestoneCode(enough, { currency })).toBeNull()
    expect(milestoneCode(tooLittle, { currency })).toBe('amount-below-minimum')
  })

  test('A1: every other currency’s own default is 5 major units', () => {
    const others = CURRENCY_CODES.filter((code) => !['JPY', 'KWD'].includes(code))
    for (const code of others) expect(plainAmount(defaultMinimum(code), code)).toMatch(/^5(\.0+)?$/)
  })

  test('A1: the contract’s own minimum replaces the default, also below it', () => {
    expect(milestoneCode('0.01', { minimum: '0.01' })).toBeNull()
    expect(milestoneCode('19.99', { minimum: '20' })).toBe('amount-below-minimum')
  })
})

describe('A2: payments', () => {
  test.each([
    ['3.00', null],
    ['0.01', null],
    ['5', null],
    ['0', 'amount-not-positive'],
    ['-0', 'amount-not-positive'],
    ['-3.00', 'amount-not-positive'],
    ['5.01', 'amount-exceeds-held'],
  ])('A2: %s of a milestone of 5.00: %s', (amount, code) => {
    expect(codeOf(withActive('AB', {}, '5.00'), 'client', pay('A', amount))).toBe(code)
  })

  test('A2: while ending, at most what is held', () => {
    expect(codeOf(endingWith('40.00'), 'client', payHeld('60.01'))).toBe('amount-exceeds-held')
    expect(codeOf(endingWith('40.00'), 'client', payHeld('60.00'))).toBeNull()
    expect(codeOf(endingWith('40.00'), 'client', payHeld('0.00'))).toBe('amount-not-positive')
  })
})

describe('A3: decimals', () => {
  test.each([
    ['USD', '5.000', 'amount-precision'],
    ['USD', '5.5', null],
    ['JPY', '500.0', 'amount-precision'],
    ['KWD', '1.500', null],
    ['KWD', '1.5000', 'amount-precision'],
    ['HUF', '5.25', null],
    ['IDR', '5.25', null],
    ['COP', '5.25', null],
    ['IQD', '5.125', null],
    ['CLF', '5.1234', null],
  ])('A3: %s %s: %s', (currency, amount, code) => {
    expect(milestoneCode(amount, { currency })).toBe(code)
  })
})

describe('A4: plain decimals', () => {
  const odd = [
    '+5',
    '.5',
    '5.',
    '1e3',
    '45,000',
    'NaN',
    ' 5',
    '5 ',
    '5\n',
    '',
    '-',
    '٥',
    '５',
    '0x10',
    '1_000',
    'Infinity',
  ]
  test.each([...odd, '--5', '5.0.0', '−5', '1e300000000', '5n', '$5'])('A4: %j is invalid', (amount) => {
    expect(milestoneCode(amount)).toBe('amount-invalid')
    expect(codeOf(withActive('A'), 'client', pay('A', amount))).toBe('amount-invalid')
  })

  test('A4: at most 999,999,999,999 major units; leading zeros do not count', () => {
    expect(milestoneCode('999999999999')).toBeNull()
    expect(milestoneCode('999999999999.00')).toBeNull()
    expect(milestoneCode('999999999999.01')).toBe('amount-too-large')
    expect(milestoneCode('1000000000000')).toBe('amount-too-large')
    expect(milestoneCode('9'.repeat(1_000_000))).toBe('amount-too-large')
    expect(milestoneCode(`${'0'.repeat(1_000_000)}5.00`)).toBeNull()
    expect(milestoneCode('999999999999.999', { currency: 'KWD' })).toBe('amount-too-large')
  })
})
