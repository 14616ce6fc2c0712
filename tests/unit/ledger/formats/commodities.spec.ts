import { expect, it } from 'vitest'
import { beancountText } from '../../../../shared/ledger/formats/beancount'
import { hledgerText } from '../../../../shared/ledger/formats/hledger'
import { funded, paid, planOf, told } from '../../../support/ledger/stories'

const ALL = { from: null, to: null }

it('a currency in which no money moved is named nowhere: strict readers refuse what isn’t declared', () => {
  const contracts = [
    told('c1', {}, [planOf('2026-01-10', { m1: '420.00' }), funded('2026-01-11', 'm1'), paid('2026-01-12', 'm1')]),
    told('c2', { currency: 'EUR' }, [planOf('2026-01-10', { m1: '420.00' })]),
  ].map(({ ledger }) => ledger)
  for (const text of [hledgerText(contracts, ALL), beancountText(contracts, ALL)]) {
    expect(text).toContain('420.00 USD')
    expect(text).not.toContain('EUR')
  }
})
