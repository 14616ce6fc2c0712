import { describe, expect, it } from 'vitest'
import { replaceRows } from '../../../../renderer/client/portfolioStore'
import type { ContractId } from '../../../../shared/kernel/ids'
import { rowCalled } from './rows'

const ids = (...names: string[]) => new Set(names as ContractId[])

describe('rows of changed contracts', () => {
  const before = [rowCalled('a'), rowCalled('b'), rowCalled('c')]

  it('stand where they stood', () => {
    const after = replaceRows(before, ids('b'), [rowCalled('b', { paid: '5.00' })])
    expect(after.map(({ id, paid }) => [id, paid])).toEqual([
      ['a', '0.00'],
      ['b', '5.00'],
      ['c', '0.00'],
    ])
  })

  it('go where their contract is gone, and new ones come last', () => {
    const after = replaceRows(before, ids('a', 'd'), [rowCalled('d')])
    expect(after.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  })
})
