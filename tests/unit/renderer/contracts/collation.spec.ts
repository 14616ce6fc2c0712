import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollation } from '../../../../renderer/features/contracts/collation'

const LOCALES = ['en-US', 'de-DE', 'sv-SE', 'ja-JP', 'ar-EG']
/** Few letters, so that texts are often equal to the locale though they differ. */
const text = fc.string({ unit: fc.constantFrom('a', 'A', 'ä', 'å', 'z', 'Z', '1', '10', '2', ' ', 'é'), maxLength: 4 })

describe('the order of a column’s texts', () => {
  it('is the locale’s, whichever texts came before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.array(fc.array(text), { minLength: 1, maxLength: 5 }),
        (locale, all) => {
          const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
          const placesOf = createCollation(locale)
          for (const texts of all) {
            const places = placesOf(texts)
            for (const [index, one] of texts.entries()) {
              const other = texts[index - 1] ?? one
              const difference = (places.get(one) ?? Number.NaN) - (places.get(other) ?? Number.NaN)
              expect(Math.sign(difference), `${one} and ${other}`).toBe(Math.sign(compare(one, other)))
            }
          }
        },
      ),
    )
  })
})
