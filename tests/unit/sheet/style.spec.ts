import { describe, expect, it } from 'vitest'
import { findDayOrder, findDecimalMark, readSheetAmount, readSheetDay } from '../../../shared/sheet/style'

describe('A4: how a file writes amounts is found from all its cells, never guessed at', () => {
  it.each([
    [['100', '1.234', '100.00'], 'point'],
    [['1,234', '1.234,50'], 'comma'],
    [['1.234.567', '1.234'], 'comma'],
    [['12,34,567', '1.234'], 'point'],
    [['1’234.50', '1.234'], 'point'],
    [['0.500', '1.234'], 'point'],
    [['100', '250', ''], 'point'],
    [['about 100', 'n/a'], 'point'],
  ])('%j: a decimal %s', (cells, style) => {
    expect(findDecimalMark(cells)).toEqual({ style })
  })

  it('asks where no cell decides, and where cells contradict each other', () => {
    expect(findDecimalMark(['100', ' 1.234 ', '5,678', '1.234', '2.345', '3.456'])).toEqual({
      style: null,
      examples: ['1.234', '5,678', '2.345'],
    })
    expect(findDecimalMark(['100.00', '1.234,50', '2.345'])).toEqual({ style: null, examples: ['100.00', '1.234,50'] })
  })

  it('a cell that goes against the style is not read', () => {
    expect(readSheetAmount('1.234,50', 'point')).toBeNull()
    expect(readSheetAmount('100.00', 'comma')).toBeNull()
  })
})

describe('P13: how a file writes days', () => {
  it.each([
    [['2026-12-01', '2026-12-02'], 'year-month-day'],
    [['2026-12-01', '03/04/2026'], 'year-month-day'],
    [['31/12/2026', '03/04/2026'], 'day-month-year'],
    [['12/31/2026', '03/04/2026'], 'month-day-year'],
    [['01.02.2026', '03/04/2026'], 'day-month-year'],
    [['2026-12-01', '31/12/2026', '03/04/2026'], 'day-month-year'],
    [['03/03/2026', '2026-02-30', ''], 'year-month-day'],
  ])('%j: %s', (cells, style) => {
    expect(findDayOrder(cells)).toEqual({ style })
  })

  it('asks where no cell decides, and where cells contradict each other', () => {
    expect(findDayOrder(['03/04/2025', '05-06-2025', '03/03/2025'])).toEqual({
      style: null,
      examples: ['03/04/2025', '05-06-2025'],
    })
    expect(findDayOrder(['31/12/2026', '12/31/2026'])).toEqual({ style: null, examples: ['31/12/2026', '12/31/2026'] })
  })

  it.each([
    ['03/04/2026', 'day-month-year', '2026-04-03'],
    ['03/04/2026', 'month-day-year', '2026-03-04'],
    ['03/04/2026', 'year-month-day', null],
    ['31.12.2026', 'month-day-year', '2026-12-31'],
    ['2026-04-03', 'month-day-year', '2026-04-03'],
    ['2026/4/3 00:00:00', 'year-month-day', '2026-04-03'],
    ['2026-04-03T00:00:00.000Z', 'year-month-day', '2026-04-03'],
    ['2026-02-30', 'year-month-day', null],
    ['3/4/26', 'day-month-year', null],
    ['soon', 'day-month-year', null],
  ] as const)('%j in a file of %s is %s', (cell, order, day) => {
    expect(readSheetDay(cell, order)).toBe(day)
  })
})
