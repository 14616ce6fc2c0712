import { expect, test } from 'vitest'
import { rowSteppedTo } from '../../../../renderer/ui/grid/rowKeys'

test.each([
  ['ArrowDown', 21],
  ['ArrowUp', 19],
  ['PageDown', 32],
  ['PageUp', 8],
  ['Home', 0],
  ['End', 59],
  ['Enter', null],
  [' ', null],
])('from row 20 of 0 to 59, the key "%s" leads to %s', (key, row) => {
  expect(rowSteppedTo(key, 20, 59)).toBe(row)
})

test('a step may lead beyond the ends: the grid stays within them', () => {
  expect(rowSteppedTo('ArrowUp', 0, 59)).toBe(-1)
  expect(rowSteppedTo('PageDown', 55, 59)).toBe(67)
})
