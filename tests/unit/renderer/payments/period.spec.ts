import { describe, expect, it } from 'vitest'
import type { PeriodChoice, PeriodUnit } from '../../../../renderer/client/paymentsChoice'
import { daysOf, firstDay, monthWithin, stepped } from '../../../../renderer/features/payments/period'
import { choiceOf, optionOf, periodName } from '../../../../renderer/features/payments/periodNames'
import { day } from '../../../../shared/kernel/calendarDay'
import { showDay } from '../../../../shared/kernel/display'

const TODAY = day('2026-11-22')
const ENGLISH = { tag: 'en-US', day: (value: typeof TODAY) => showDay(value, 'en-US') }

function from(unit: PeriodUnit, first: string): PeriodChoice {
  return { unit, first: day(first) }
}

describe('days of a period', () => {
  it.each([
    ['month', '2026-11-01', '2026-11-30'],
    ['month', '2024-02-01', '2024-02-29'],
    ['month', '1900-02-01', '1900-02-28'],
    ['month', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-10-01', '2026-12-31'],
    ['quarter', '2024-01-01', '2024-03-31'],
    ['year', '2026-01-01', '2026-12-31'],
    ['year', '9999-01-01', '9999-12-31'],
    ['month', '9999-12-01', '9999-12-31'],
  ] as const)('a %s from %s ends on %s', (unit, first, last) => {
    expect(daysOf(from(unit, first))).toEqual({ from: first, to: last })
  })

  it('is open on both sides for all time, and on a side where no day is typed', () => {
    expect(daysOf({ unit: 'all' })).toEqual({ from: null, to: null })
    expect(daysOf({ unit: 'custom', from: '', to: '2026-02-30' })).toEqual({ from: null, to: null })
    expect(daysOf({ unit: 'custom', from: '2026-02-03', to: '' })).toEqual({ from: '2026-02-03', to: null })
  })

  it('are the part of a month that lies in the period', () => {
    const period = { from: day('2026-02-10'), to: day('2026-04-05') }
    expect(monthWithin('2026-02', period)).toEqual({ from: '2026-02-10', to: '2026-02-28' })
    expect(monthWithin('2026-03', period)).toEqual({ from: '2026-03-01', to: '2026-03-31' })
    expect(monthWithin('2026-04', period)).toEqual({ from: '2026-04-01', to: '2026-04-05' })
    expect(monthWithin('2024-12', { from: null, to: null })).toEqual({ from: '2024-12-01', to: '2024-12-31' })
  })
})

describe('steps', () => {
  it.each([
    ['month', '2026-01-01', -1, '2025-12-01'],
    ['month', '2026-12-01', 1, '2027-01-01'],
    ['quarter', '2026-01-01', -1, '2025-10-01'],
    ['quarter', '2026-10-01', 1, '2027-01-01'],
    ['year', '2026-01-01', -1, '2025-01-01'],
    ['year', '9998-01-01', 1, '9999-01-01'],
  ] as const)('from the %s of %s by %i to %s', (unit, first, by, next) => {
    expect(stepped(from(unit, first), by)).toEqual(from(unit, next))
  })

  it('there are none beyond the calendar, nor from what is no month, quarter or year', () => {
    expect(stepped(from('month', '9999-12-01'), 1)).toBeNull()
    expect(stepped(from('year', '0001-01-01'), -1)).toBeNull()
    expect(stepped({ unit: 'all' }, 1)).toBeNull()
    expect(stepped({ unit: 'custom', from: '2026-01-01', to: '2026-01-31' }, 1)).toBeNull()
  })

  it('forth and back come home from every month of ten years', () => {
    let here: PeriodChoice = from('month', '2020-01-01')
    for (let month = 0; month < 120; month += 1) {
      const next = stepped(here, 1)
      if (next === null) throw new Error('No month follows')
      expect(stepped(next, -1)).toEqual(here)
      here = next
    }
    expect(here).toEqual(from('month', '2030-01-01'))
  })
})

describe('named periods', () => {
  it.each([
    ['this-month', '2026-11-01', 'November 2026'],
    ['last-month', '2026-10-01', 'October 2026'],
    ['this-quarter', '2026-10-01', 'Q4 2026'],
    ['last-quarter', '2026-07-01', 'Q3 2026'],
    ['this-year', '2026-01-01', '2026'],
    ['last-year', '2025-01-01', '2025'],
  ] as const)('%s begins on %s and is called %s', (option, first, name) => {
    const choice = choiceOf(option, { unit: 'all' }, TODAY)
    expect(daysOf(choice).from).toBe(first)
    expect(optionOf(choice, TODAY)).toBe(option)
    expect(periodName(choice, ENGLISH)).toBe(name)
  })

  it('last month in January is the December before', () => {
    expect(choiceOf('last-month', { unit: 'all' }, day('2026-01-31'))).toEqual(from('month', '2025-12-01'))
    expect(firstDay('quarter', day('2026-03-31'), -1)).toBe('2025-10-01')
  })

  it('one gone to by steps has no name but its own', () => {
    expect(optionOf(from('month', '2026-09-01'), TODAY)).toBe('other')
    expect(optionOf({ unit: 'all' }, TODAY)).toBe('all')
  })

  it('Custom begins with the days shown before', () => {
    const custom = choiceOf('custom', from('quarter', '2026-07-01'), TODAY)
    expect(custom).toEqual({ unit: 'custom', from: '2026-07-01', to: '2026-09-30' })
    expect(periodName(custom, ENGLISH)).toBe('Jul 1, 2026 – Sep 30, 2026')
    expect(choiceOf('custom', { unit: 'all' }, TODAY)).toEqual({ unit: 'custom', from: '', to: '' })
  })
})
