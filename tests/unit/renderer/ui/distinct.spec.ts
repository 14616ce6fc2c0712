import { expect, test } from 'vitest'
import { distinct } from '../../../../renderer/ui/locale/distinct'

test('each text stands once, in the order of the language', () => {
  const texts = ['Zeta', 'Ängel', 'alfa', 'Zeta', 'Beta', 'alfa']
  expect(distinct(texts, 'de')).toEqual(['alfa', 'Ängel', 'Beta', 'Zeta'])
  expect(distinct(texts, 'sv')).toEqual(['alfa', 'Beta', 'Zeta', 'Ängel'])
})
