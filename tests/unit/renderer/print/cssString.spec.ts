import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString } from '../../../../renderer/features/print/paper/cssString'
import { pageRules } from '../../../../renderer/features/print/paper/pageRules'

/** As a browser reads a string (CSS Syntax, 4.3.5 and 4.3.7); null where it isn't one string to its end. */
function readString(css: string): string | null {
  const body = /^"((?:[^"\\\n\r\f]|\\[0-9a-f]{1,6} )*)"$/u.exec(css)?.[1]
  if (body === undefined) return null
  return body.replace(/\\([0-9a-f]{1,6}) /gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

describe('a string of CSS', () => {
  it('is read as the text it was made from, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readString(cssString(text))).toBe(text)
      }),
    )
  })

  it.each(['"', '\\', '\n', '</style>', "url('x')", '"; } @page { size: A5 } /*', '\u2028', '🎈'])(
    'holds %j',
    (text) => {
      expect(readString(cssString(text))).toBe(text)
      expect(cssString(text)).not.toMatch(/[<>{}\n]/)
    },
  )
})

describe('the rules of the printed pages', () => {
  it('are as many as the contracts and two, whatever their titles', () => {
    const titles = ['"} @page { margin: 0 } "', 'a\nb', '</style><script>']
    const rules = pageRules({ paper: 'a4', titles, aside: '', foot: '' })
    expect(rules.match(/@page /g)).toHaveLength(titles.length + 2)
    expect(rules).toContain('size: A4 portrait')
    expect(rules).not.toContain('</')
  })
})
