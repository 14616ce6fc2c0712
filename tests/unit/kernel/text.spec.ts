import { describe, expect, test } from 'vitest'
import { assertNever } from '../../../shared/kernel/assertNever'
import { codePoints, isBlank, normaliseLine, normaliseText } from '../../../shared/kernel/text'

describe('P13: texts', () => {
  test.each([
    [' a ', 'a'],
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\tb\u0000c', 'a b c'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['\n a \u00a0\ufeff', 'a'],
    ['Cafe\u0301', 'Café'],
    ['\u212b', 'Å'],
    ['a  b', 'a  b'],
  ])('P13: a title %j becomes %j', (text, wanted) => {
    expect(normaliseLine(text)).toBe(wanted)
    expect(normaliseLine(wanted)).toBe(wanted)
  })

  test.each([
    [' one\r\ntwo\rthree\u2028four ', 'one\ntwo\nthree\nfour'],
    ['a\tb', 'a\tb'],
    ['a\u0000\u001bb', 'a  b'],
    ['e\u0301\n', 'é'],
  ])('P13: a description %j becomes %j', (text, wanted) => {
    expect(normaliseText(text)).toBe(wanted)
    expect(normaliseText(wanted)).toBe(wanted)
  })

  test.each([
    '',
    ' ',
    '\u200b\u200d\u2060',
    '\u00ad',
    '\u202e\u2066',
    '\ufeff',
    '\u3164\u115f',
    '\u2800',
    '\u0000',
    '\ud800',
    '\u{e0001}',
  ])('P13: %j can’t be seen', (text) => expect(isBlank(text)).toBe(true))

  test.each(['a', '.', '\u200ba', '設', '\u{1f680}', '0'])('P13: %j can', (text) => {
    expect(isBlank(text)).toBe(false)
  })

  test('P13: length is in code points', () => {
    expect([codePoints(''), codePoints('abc'), codePoints('\u{1f680}設'), codePoints('e\u0301')]).toEqual([0, 3, 2, 2])
  })
})

test('data that is newer than the program fails loudly', () => {
  expect(() => assertNever({ type: 'FromTheFuture' } as never)).toThrow(/FromTheFuture/)
})
