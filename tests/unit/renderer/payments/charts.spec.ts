import { describe, expect, it } from 'vitest'
import type { BuiltChart } from '../../../../renderer/features/payments/charts/builtChart'
import { escrowChart } from '../../../../renderer/features/payments/charts/escrowChart'
import { movedChart } from '../../../../renderer/features/payments/charts/movedChart'
import { toFundChart } from '../../../../renderer/features/payments/charts/toFundChart'
import { due, LOCALE, month, rows, view } from './views'

const names = ({ data }: BuiltChart) => data?.points.map(({ name }) => name)
const shown = ({ data }: BuiltChart, label: string) => data?.series.find((one) => one.label === label)?.shown

describe('deposits, payments and refunds by month', () => {
  it('are of one currency, exact to the last minor unit', () => {
    const months = [
      month('2026-10', { deposited: '9007199254740993.01' }),
      month('2026-10', { currency: 'EUR', deposited: '5.00' }),
      month('2026-11', { deposited: '0.01', paid: '7.10', refunded: '2.00' }),
    ]
    const chart = movedChart(view({ months }), 'USD', LOCALE)
    expect(names(chart)).toEqual(['Oct 2026', 'Nov 2026'])
    expect(shown(chart, 'Deposits')).toEqual(['9007199254740993.01', '0.01'])
    expect(shown(chart, 'Refunds')).toEqual(['0.00', '2.00'])
    expect(chart.name).toBe(
      'Oct 2026 to Nov 2026: 9007199254740993.02 USD deposited, 7.10 USD paid, 2.00 USD refunded.',
    )
  })

  it('come by year where the months are too many', () => {
    const months = Array.from({ length: 132 }, (_, index) =>
      month(`${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, { paid: '0.10' }),
    )
    const chart = movedChart(view({ months }), 'USD', LOCALE)
    expect(chart.step).toBe('year')
    expect(names(chart)).toHaveLength(11)
    expect(shown(chart, 'Payments')?.every((amount) => amount === '1.20')).toBe(true)
  })

  it('are not drawn where nothing moved', () => {
    expect(movedChart(view({}), 'USD', LOCALE).data).toBeNull()
    expect(
      movedChart(view({ months: [month('2026-11', { opening: '5.00', closing: '5.00' })] }), 'USD', LOCALE).data,
    ).toBeNull()
  })
})

describe('escrow held over time', () => {
  const months = [month('2026-10', { opening: '3.00', closing: '8.00' }), month('2026-11', { closing: '2.00' })]

  it('goes from day to day, by the last movement of each, to today', () => {
    const moved = rows(['2026-10-11', '9.00'], ['2026-10-11', '8.00'], ['2026-11-16', '2.00'])
    const chart = escrowChart(view({ months, rows: moved, total: 3 }), 'USD', LOCALE)
    expect(names(chart)).toEqual(['Before Oct 2026', '2026-10-11', '2026-11-16'])
    expect(shown(chart, 'In escrow')).toEqual(['3.00', '8.00', '2.00'])
    expect(chart.data?.points[2]?.at).toBeCloseTo(1.5)
    expect(chart.data?.to).toBeCloseTo(1 + 21 / 30 + 1 / 31)
    expect(chart.name).toBe('Oct 2026 to Nov 2026: at most 8.00 USD in escrow (2026-10-11), 2.00 USD at the end.')
  })

  it('goes from month to month where not all movements are at hand', () => {
    const chart = escrowChart(view({ months, rows: rows(['2026-10-11', '8.00']), total: 2 }), 'USD', LOCALE)
    expect(names(chart)).toEqual(['End of Oct 2026', 'End of Nov 2026'])
    expect(shown(chart, 'In escrow')).toEqual(['8.00', '2.00'])
  })

  it('is not drawn where nothing was held', () => {
    expect(escrowChart(view({ months: [month('2026-11')] }), 'USD', LOCALE).data).toBeNull()
  })
})

describe('still to be funded by month due', () => {
  it('tells overdue from due within one month, keeps empty months, and has the undated apart', () => {
    const toFund = [due('2026-11-03', '1.00'), due('2026-11-30', '2.00'), due('2027-01-05', '4.00'), due(null, '8.00')]
    const chart = toFundChart(view({ toFund: [...toFund, due('2026-12-01', '9.00', 'EUR')] }), 'USD', LOCALE)
    expect(names(chart)).toEqual(['Nov 2026', 'Dec 2026', 'Jan 2027', 'No due date'])
    expect(shown(chart, 'Overdue')).toEqual(['1.00', null, null, null])
    expect(shown(chart, 'Due')).toEqual(['2.00', null, '4.00', null])
    expect(shown(chart, 'No due date')).toEqual([null, null, null, '8.00'])
    expect(chart.data?.points.map(({ at }) => at)).toEqual([0, 1, 2, 3.5])
    expect(chart.name).toBe('15.00 USD still to be funded, 1.00 USD of it overdue, 8.00 USD without a due date.')
  })

  it('has no more bars than can be told apart, however far a due date is', () => {
    const chart = toFundChart(view({ toFund: [due('2026-12-01', '1.00'), due('9999-12-31', '2.00')] }), 'USD', LOCALE)
    expect(names(chart)).toEqual(['2026', '9999'])
  })

  it('is there when nothing has a due date, and not when there is nothing', () => {
    expect(names(toFundChart(view({ toFund: [due(null, '8.00')] }), 'USD', LOCALE))).toEqual(['No due date'])
    expect(toFundChart(view({}), 'USD', LOCALE).data).toBeNull()
  })
})
