import { expect, test } from 'vitest'
import { type ChartData, pointAt, reading, roomyTicks, topOf } from '../../../../renderer/ui/chart/chartData'

const MONTHS: ChartData = {
  kind: 'bars',
  unit: 'USD',
  from: -0.5,
  to: 23.5,
  points: Array.from({ length: 24 }, (_, at) => ({ from: at - 0.5, at, name: `Month ${at}` })),
  ticks: Array.from({ length: 24 }, (_, at) => ({ at, label: `Month ${at}`, order: 24_310 + at })),
  series: [
    { label: 'Deposits', tone: 'first', heights: Array(24).fill(30), shown: Array(24).fill('30.00') },
    { label: 'Refunds', tone: 'third', heights: Array(24).fill(20), shown: Array(24).fill(null) },
  ],
}

test('a place belongs to the point that begins before it', () => {
  expect([-9, -0.4, 0.4, 0.6, 99].map((place) => pointAt(MONTHS, place))).toEqual([0, 0, 0, 1, 23])
})

test('a point is read with its unit; what has nothing to say is left out', () => {
  expect(reading(MONTHS, 3)).toBe('Month 3: Deposits 30.00 USD')
})

test('stacked series reach as high as they are together', () => {
  expect(topOf(MONTHS)).toBeCloseTo(32.4)
  expect(topOf({ ...MONTHS, kind: 'stacked' })).toBeCloseTo(54)
})

test('labels that find no room give way to those of whole quarters and years; one that is fixed always stays', () => {
  const kept = (room: number, data = MONTHS) => roomyTicks(data, room).map(({ at }) => at)
  expect(kept(1)).toHaveLength(24)
  expect(kept(2.5)).toEqual([2, 5, 8, 11, 14, 17, 20, 23])
  expect(kept(7)).toEqual([2, 14])
  const withFixed = { ...MONTHS, ticks: [...MONTHS.ticks, { at: 24.5, label: 'No due date', order: null }] }
  expect(kept(2.5, withFixed)).toEqual([2, 5, 8, 11, 14, 17, 20, 24.5])
})
