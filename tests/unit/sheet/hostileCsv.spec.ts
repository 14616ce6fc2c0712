import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../shared/sheet/csv'

const faultOf = (text: string) => {
  const read = readCsv(text)
  return read.ok ? null : read.refusal
}

describe('a file that can’t be read is refused with its line', () => {
  it.each([
    ['nothing', '', 'file-empty', 1],
    ['blank rows alone', '\ufeff\r\n \n,,,\n', 'file-empty', 1],
    ['a NUL', 'a,b\n1,\0', 'file-binary', 2],
    ['a workbook', 'PK\u0003\u0004\u0014', 'file-binary', 1],
    ['headings in another encoding', 'Vertrag;W\ufffdhrung\n', 'file-garbled', 1],
    ['a name in another encoding', 'a,b\n\r\nx,M\ufffdller', 'file-garbled', 3],
    ['an open quote', 'a,b\n1,2\n3,"open\n5,6\n', 'quote-unclosed', 3],
    ['text after a quote', 'a,b\n"x"y,2', 'quote-misplaced', 2],
    ['65 cells', `a,b\n${'x,'.repeat(64)}x`, 'too-many-columns', 2],
    ['a cell of 10,001', `a,b\n1,2\n${'x'.repeat(10_001)},2`, 'cell-too-long', 3],
    ['a quoted cell of 10 MB', `a,b\n1,"${'x'.repeat(10_000_000)}"`, 'cell-too-long', 2],
    ['a bare cell of 10 MB', `a,b\n1,${'x'.repeat(10_000_000)}`, 'cell-too-long', 2],
    ['10 MB of doubled quotes', `a,b\n1,"${'""'.repeat(5_000_000)}`, 'quote-unclosed', 2],
  ])('%s', (_name, text, code, line) => {
    expect(faultOf(text)).toEqual({ code, line })
  })

  it('100,000 rows are read, one more is refused at its line', () => {
    const rows = `a,b\n${'1,2\n'.repeat(100_000)}`
    expect(faultOf(rows)).toBeNull()
    expect(faultOf(`${rows}1,2\n`)).toEqual({ code: 'too-many-rows', line: 100_002 })
  })

  it('a text of commas or quotes alone is refused, not pondered', () => {
    expect(faultOf(','.repeat(5_000_000))?.code).toBe('too-many-columns')
    expect(faultOf('"'.repeat(5_000_001))?.code).toBe('quote-unclosed')
  })
})

describe('the cost of reading grows with the text alone', () => {
  /** How many characters are looked at, searches and copies included: a count, so that no clock decides. */
  function charactersLookedAt(text: string): number {
    let looked = 0
    const counting = new Proxy(Object(text), {
      get(target, key) {
        looked += 1
        const value = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        return (...given: readonly unknown[]) => {
          const answer = value.apply(text, given)
          const from = typeof given[1] === 'number' ? given[1] : 0
          if (key === 'indexOf') looked += (answer < 0 ? text.length : answer) - from
          if (typeof answer === 'string') looked += answer.length
          return answer
        }
      },
    })
    readCsv(counting as unknown as string)
    return looked
  }

  it.each([
    ['bare cells', (count: number) => `a,b\n${'12,345\n'.repeat(count)}`],
    ['quoted cells', (count: number) => `a,b\n${'"1\n2",3\n'.repeat(count)}`],
    ['doubled quotes', (count: number) => `a,b\n"${'""'.repeat(count)}",2`],
    ['blank lines', (count: number) => `a,b\n${'\n'.repeat(count)}1,2`],
    ['quotes inside bare cells', (count: number) => `a,b\n${'x"y,z"\n'.repeat(count)}`],
    ['a cell that is cut off', (count: number) => `a,b\n${'1,2\n'.repeat(count)}3,"open${'x'.repeat(count)}`],
  ])('%s: twice the text, twice the work', (_name, make) => {
    const [once, twice] = [charactersLookedAt(make(2_000)), charactersLookedAt(make(4_000))]
    expect(once).toBeGreaterThan(2_000)
    expect(twice / once).toBeLessThan(2.1)
  })
})
