import { afterEach, describe, expect, test } from 'vitest'
import { addDays, day, dayOf, daysBetween, parseDay } from '../../../shared/kernel/calendarDay'

describe('P13: calendar days', () => {
  test.each(['2025-01-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2025-04-30'])(
    'P13: %s exists',
    (text) => {
      expect(parseDay(text)).toBe(text)
      expect(day(text)).toBe(text)
    },
  )

  test.each([
    ...['2025-02-29', '1900-02-29', '2100-02-29', '2025-04-31', '2025-00-01', '2025-13-01', '2025-01-00', '2025-01-32'],
    ...[
      '0000-01-01',
      '2025-1-01',
      '25-01-01',
      '2025/01/01',
      '20250101',
      '2025-01-01T00:00',
      ' 2025-01-01',
      '2025-01-01\n',
    ],
    ...['٢٠٢٥-٠١-٠١', '', '+2025-01-01', '-2025-01-01'],
  ])('P13: %j is no day', (text) => {
    expect(parseDay(text)).toBeNull()
    expect(() => day(text)).toThrow()
  })

  test('P13: each day of four years, and no other, by the platform’s own calendar', () => {
    const wrong: string[] = []
    const pad = (value: number) => String(value).padStart(2, '0')
    for (const year of [1999, 2000, 2023, 2024])
      for (let month = 0; month <= 13; month += 1)
        for (let date = 0; date <= 32; date += 1) {
          const text = `${year}-${pad(month)}-${pad(date)}`
          const instant = new Date(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
          if ((parseDay(text) !== null) !== exists) wrong.push(text)
        }
    expect(wrong).toEqual([])
  })
})

describe('reckoning with days', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  // Clocks change in Berlin; Apia skipped 30 December 2011; in São Paulo a day began at 1 o'clock.
  test.each(['UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kathmandu'])('in %s', (name) => {
    process.env.TZ = name
    expect(addDays(day('2025-03-29'), 2)).toBe('2025-03-31')
    expect(addDays(day('2018-11-03'), 1)).toBe('2018-11-04')
    expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30')
    expect(addDays(day('2024-02-29'), 366)).toBe('2025-03-01')
    expect(addDays(day('2025-01-01'), -1)).toBe('2024-12-31')
    expect(addDays(day('0099-12-31'), 1)).toBe('0100-01-01')
    expect(daysBetween(day('2011-12-29'), day('2012-01-01'))).toBe(3)
    expect(daysBetween(day('2025-10-27'), day('2025-10-25'))).toBe(-2)
    expect(daysBetween(day('2025-01-01'), day('2025-01-01'))).toBe(0)
  })

  test('the day of an instant is the local one', () => {
    process.env.TZ = 'Pacific/Kiritimati'
    expect(dayOf(new Date('2025-01-01T11:00:00Z'))).toBe('2025-01-02')
    process.env.TZ = 'America/Los_Angeles'
    expect(dayOf(new Date('2025-01-01T07:59:59Z'))).toBe('2024-12-31')
  })
})
