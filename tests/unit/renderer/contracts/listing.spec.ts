import { describe, expect, it } from 'vitest'
import { totalsByCurrency } from '../../../../renderer/features/contracts/currencyTotals'
import { filterRows, NO_FILTER } from '../../../../renderer/features/contracts/filtering'
import { orderByTitle, type Sort, sortRows } from '../../../../renderer/features/contracts/sorting'
import type { ContractRow } from '../../../../shared/ipc/views/contract'
import type { ContractId } from '../../../../shared/kernel/ids'

function row(change: Partial<ContractRow>): ContractRow {
  const title = change.title ?? 'Website'
  return {
    id: title as ContractId,
    title,
    party: 'Maya',
    ourSide: 'client',
    currency: 'USD',
    reference: null,
    tags: [],
    mark: 'Active',
    overdue: false,
    archived: false,
    next: null,
    value: '0.00',
    held: '0.00',
    paid: '0.00',
    deposited: '0.00',
    search: title.toLowerCase(),
    ...change,
  }
}

/** As the list does. */
const sorted = (rows: readonly ContractRow[], sort: Sort, locale: string) =>
  sortRows(orderByTitle(rows, locale), sort, locale)

const titles = (rows: readonly ContractRow[]) => rows.map(({ title }) => title)

describe('the portfolio’s list', () => {
  it('finds a row by every word of the search, in any order', () => {
    const rows = [row({ title: 'Website relaunch 001' }), row({ title: 'Website 002' })]
    expect(titles(filterRows(rows, { ...NO_FILTER, search: ' 001 WEB' }))).toEqual(['Website relaunch 001'])
  })

  it('filters by status, side, currency, overdue, and hides archived contracts', () => {
    const rows = [
      row({ title: 'A', mark: 'Overdue', overdue: true }),
      row({ title: 'B', currency: 'EUR' }),
      row({ title: 'C', ourSide: 'freelancer' }),
      row({ title: 'D', archived: true }),
    ]
    expect(titles(filterRows(rows, NO_FILTER))).toEqual(['A', 'B', 'C'])
    expect(titles(filterRows(rows, { ...NO_FILTER, marks: ['Overdue'] }))).toEqual(['A'])
    expect(titles(filterRows(rows, { ...NO_FILTER, overdue: true }))).toEqual(['A'])
    expect(titles(filterRows(rows, { ...NO_FILTER, currency: 'EUR' }))).toEqual(['B'])
    expect(titles(filterRows(rows, { ...NO_FILTER, side: 'freelancer' }))).toEqual(['C'])
    expect(titles(filterRows(rows, { ...NO_FILTER, archived: true }))).toEqual(['D'])
  })

  it('sorts amounts as amounts, within their currency', () => {
    const rows = [
      row({ title: 'A', value: '900.00' }),
      row({ title: 'B', value: '1000.00' }),
      row({ title: 'C', currency: 'JPY', value: '1' }),
    ]
    expect(titles(sorted(rows, { by: 'value', descending: false }, 'en-US'))).toEqual(['C', 'A', 'B'])
    expect(titles(sorted(rows, { by: 'value', descending: true }, 'en-US'))).toEqual(['B', 'A', 'C'])
  })

  it('puts contracts without a due date last, and breaks ties by title', () => {
    const due = (day: string | null) => ({ title: 'M', due: day as never, overdue: false })
    const rows = [
      row({ title: 'D', next: due(null) }),
      row({ title: 'C' }),
      row({ title: 'E', next: due('2026-12-02') }),
      row({ title: 'B', next: due('2026-12-01') }),
      row({ title: 'A', next: due('2026-12-01') }),
    ]
    expect(titles(sorted(rows, { by: 'due', descending: false }, 'en-US'))).toEqual(['A', 'B', 'E', 'C', 'D'])
    expect(titles(sorted(rows, { by: 'due', descending: true }, 'en-US'))).toEqual(['E', 'A', 'B', 'C', 'D'])
  })

  it('puts contracts without a next milestone last, whichever way it is sorted', () => {
    const next = (title: string) => ({ title, due: null, overdue: false })
    const rows = [
      row({ title: 'C' }),
      row({ title: 'A', next: next('Build') }),
      row({ title: 'B', next: next('Test') }),
    ]
    expect(titles(sorted(rows, { by: 'next', descending: false }, 'en-US'))).toEqual(['A', 'B', 'C'])
    expect(titles(sorted(rows, { by: 'next', descending: true }, 'en-US'))).toEqual(['B', 'A', 'C'])
  })

  it('sorts texts as the chosen language does', () => {
    const rows = [row({ title: 'Zebra' }), row({ title: 'Ångström' })]
    expect(titles(sorted(rows, { by: 'title', descending: false }, 'sv-SE'))).toEqual(['Zebra', 'Ångström'])
    expect(titles(sorted(rows, { by: 'title', descending: false }, 'en-US'))).toEqual(['Ångström', 'Zebra'])
  })

  it('finds a text however its accents are typed', () => {
    const rows = [row({ title: 'Café' })]
    expect(filterRows(rows, { ...NO_FILTER, search: 'cafe\u0301' })).toHaveLength(1)
  })

  it('adds up each currency by itself, exactly', () => {
    const rows = [
      row({ value: '0.10' }),
      row({ value: '0.20', held: '999999999999.99' }),
      row({ currency: 'KWD', value: '1.500', held: '0.000', paid: '0.000' }),
    ]
    expect(totalsByCurrency(rows)).toEqual([
      { currency: 'USD', contracts: 2, value: '0.30', held: '999999999999.99', paid: '0.00' },
      { currency: 'KWD', contracts: 1, value: '1.500', held: '0.000', paid: '0.000' },
    ])
  })
})
