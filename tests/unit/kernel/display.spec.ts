import { describe, expect, test } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import { showAmount, showDay } from '../../../shared/kernel/display'

describe('A3: amounts as they are shown', () => {
  test.each([
    ['1234.50', 'USD', 'en', '1,234.50'],
    ['1234.50', 'USD', 'de', '1.234,50'],
    ['45000', 'JPY', 'en', '45,000'],
    ['1234.50', 'HUF', 'en', '1,234.50'],
    ['1.500', 'KWD', 'en', '1.500'],
    ['1.2345', 'CLF', 'en', '1.2345'],
    ['1234567.00', 'INR', 'en-IN', '12,34,567.00'],
    ['1234.50', 'USD', 'ar-EG', '1,234.50'],
    ['499999999999500.01', 'USD', 'en', '499,999,999,999,500.01'],
    ['999999999999999999.01', 'USD', 'en', '999,999,999,999,999,999.01'],
  ])('A3: %s %s in %s is %s', (amount, currency, locale, shown) => {
    expect(showAmount(amount, currency, locale)).toBe(shown)
  })
})

describe('days as they are shown', () => {
  test('with the year in full, and short where it is another one', () => {
    const today = day('2025-06-01')
    expect(showDay(day('2025-03-04'), 'en')).toBe('Mar 4, 2025')
    expect(showDay(day('2025-03-04'), 'de')).toMatch(/4\. März 2025/)
    expect(showDay(day('2025-03-04'), 'en', 'short', today)).toBe('Mar 4')
    expect(showDay(day('2024-03-04'), 'en', 'short', today)).toBe('Mar 4, 2024')
    expect(showDay(day('2025-03-04'), 'en', 'short')).toBe('Mar 4, 2025')
  })

  test('the day is the one that was written, in every zone and calendar', () => {
    expect(showDay(day('2025-03-04'), 'th-TH')).toMatch(/4.*2025/)
    expect(showDay(day('2025-12-31'), 'fa-IR')).toMatch(/31/)
  })
})
