import { describe, expect, it } from 'vitest'
import {
  extended,
  NO_SELECTION,
  type Selection,
  settled,
  toggled,
  withAll,
  without,
} from '../../../../renderer/features/contracts/selection'
import type { ContractId } from '../../../../shared/kernel/ids'

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'] as ContractId[] as [
  ContractId,
  ContractId,
  ContractId,
  ContractId,
  ContractId,
]
const LISTED = [a, b, c, d, e]
const ids = (selection: Selection) => [...selection.ids].sort().join('')

describe('what is selected in the list', () => {
  it('a range begins at the last one picked, grows, shrinks and turns round, and keeps what was selected before', () => {
    const picked = toggled(toggled(NO_SELECTION, e), c)
    const down = extended(picked, a, d, LISTED)
    expect(ids(down)).toBe('cde')
    expect(ids(extended(down, d, c, LISTED))).toBe('ce')
    expect(ids(extended(down, d, a, LISTED))).toBe('abce')
  })

  it('a range begins where the keyboard is when it has moved on, or when its beginning is listed no more', () => {
    const picked = toggled(NO_SELECTION, a)
    expect(ids(extended(settled(picked), c, d, LISTED))).toBe('acd')
    expect(ids(extended(picked, d, e, [b, c, d, e]))).toBe('ade')
  })

  it('all that is listed comes to what is selected already, and goes without it', () => {
    const hidden = toggled(NO_SELECTION, e)
    const all = withAll(hidden, [a, b])
    expect(ids(all)).toBe('abe')
    expect(ids(without(all, [a, b]))).toBe('e')
    expect(ids(toggled(all, a))).toBe('be')
  })
})
