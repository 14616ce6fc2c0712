import { describe, expect, it } from 'vitest'
import { columnOf, findColumns, missingColumns } from '../../../shared/sheet/headings'

describe('findColumns', () => {
  it.each([
    ['Contract', 'contract'],
    ['FÄLLIG_AM:', 'due'],
    ['Waehrung', 'currency'],
    ['Währung', 'currency'],
    ['  paid   on ', 'paidOn'],
    ['Bezahlt', 'paid'],
    ['Unsere Seite', 'ourSide'],
    ['Project title', 'contract'],
    ['Meilenstein', 'milestone'],
  ])('%j is %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '=cmd()', ''])('%j is no column', (heading) => {
    expect(columnOf(heading)).toBeNull()
  })

  it('a heading of megabytes is no column', () => {
    expect(columnOf('x'.repeat(1_000_000))).toBeNull()
  })

  it('of two headings for one column the first counts, and what is missing is named', () => {
    const mapping = findColumns(['__proto__', 'Amount', 'Betrag', 'Client', 'Vertrag'])
    expect(mapping).toEqual({ amount: 1, client: 3, contract: 4 })
    expect(missingColumns(mapping)).toEqual(['freelancer', 'currency', 'milestone'])
  })
})
