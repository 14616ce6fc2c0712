import { describe, expect, it } from 'vitest'
import { day } from '../../../shared/kernel/calendarDay'
import { plainAmount } from '../../../shared/kernel/money'
import { monthlyOf } from '../../../shared/ledger/monthly'
import { ledgerPeriod, type Period, totalsOf } from '../../../shared/ledger/period'
import { type ContractSummary, summaryOf } from '../../../shared/ledger/summary'
import { toFundByDue } from '../../../shared/ledger/toFund'
import { acted, funded, paid, planOf, told } from '../../support/ledger/stories'
import type { Told } from '../../support/ledger/workspaces'
import { APPROVE_REFUND, end, payHeld } from '../../support/rules/build'

const ALL: Period = { from: null, to: null }
const between = (from: string | null, to: string | null): Period =>
  ({ from: from && day(from), to: to && day(to) }) as Period

/** `title: opening + carried + deposited = paid + refunded + carried on + held`, with days. */
function lines(summary: ContractSummary | null): readonly string[] {
  const { currency = 'USD' } = summary?.contract.terms ?? {}
  return (summary?.lines ?? []).map((line) => {
    const { opening, fromCarried, deposited, paid, refunded, carriedOn, held } = line.flow
    const [left, right] = [
      [opening, fromCarried, deposited],
      [paid, refunded, carriedOn, held],
    ].map((side) => side.map((minor) => plainAmount(minor, currency)).join(' + '))
    const title = line.kind === 'milestone' ? line.title : 'Paid while ending'
    return `${title}: ${left} = ${right}`
  })
}

function totals({ ledger }: Told, period: Period): readonly string[] {
  const { opening, deposited, paid, refunded, closing } = totalsOf(ledger, period)
  return [opening, deposited, paid, refunded, closing].map((minor) => plainAmount(minor, ledger.currency))
}

/** 420.00 funded, 400.00 of it paid, 600.00 planned after it. */
const carried = [
  planOf('2025-01-02', { A: '420.00', B: '600.00' }),
  funded('2025-01-10', 'A'),
  paid('2025-02-05', 'A', '400.00'),
]

describe('a payment in part', () => {
  it('E7: what stays is carried over, and then funds the next', () => {
    const open = told('c', {}, carried)
    expect(lines(summaryOf(open.events, ALL))).toEqual([
      'Step A: 0.00 + 0.00 + 420.00 = 400.00 + 0.00 + 20.00 + 0.00',
      'Step B: 0.00 + 0.00 + 0.00 = 0.00 + 0.00 + 0.00 + 0.00',
    ])
    expect(toFundByDue([open.ledger])).toEqual([{ currency: 'USD', due: null, amount: 580_00n, milestones: 1 }])
    const next = told('c', {}, [...carried, funded('2025-02-06', 'B')])
    expect(lines(summaryOf(next.events, ALL))).toEqual([
      'Step A: 0.00 + 0.00 + 420.00 = 400.00 + 0.00 + 20.00 + 0.00',
      'Step B: 0.00 + 20.00 + 580.00 = 0.00 + 0.00 + 0.00 + 600.00',
    ])
    expect(totals(next, ALL)).toEqual(['0.00', '1000.00', '400.00', '0.00', '600.00'])
    expect(toFundByDue([next.ledger])).toEqual([])
  })

  it('X3: refunded at the end, it stands with the milestone that left it over', () => {
    const ended = told('c', {}, [
      planOf('2025-01-02', { A: '420.00' }),
      funded('2025-01-10', 'A'),
      paid('2025-02-05', 'A', '400.00', 'end'),
      acted('2025-03-01', 'freelancer', APPROVE_REFUND),
    ])
    const summary = summaryOf(ended.events, ALL)
    expect(lines(summary)).toEqual(['Step A: 0.00 + 0.00 + 420.00 = 400.00 + 20.00 + 0.00 + 0.00'])
    expect(summary?.lines).toMatchObject([{ fundedOn: '2025-01-10', paidOn: '2025-02-05', refundedOn: '2025-03-01' }])
    // Refunded in a later period than it was left over in.
    expect(lines(summaryOf(ended.events, between('2025-02-06', null)))).toEqual([
      'Step A: 20.00 + 0.00 + 0.00 = 0.00 + 20.00 + 0.00 + 0.00',
    ])
  })

  it('X4: what is paid while ending has a line of its own', () => {
    const ending = told('c', {}, [
      ...carried,
      acted('2025-02-10', 'client', end()),
      acted('2025-02-11', 'client', payHeld('0.01')),
      acted('2025-02-12', 'client', payHeld('5.99')),
      acted('2025-02-13', 'freelancer', APPROVE_REFUND),
    ])
    expect(lines(summaryOf(ending.events, ALL))).toEqual([
      'Step A: 0.00 + 0.00 + 420.00 = 400.00 + 14.00 + 6.00 + 0.00',
      'Step B: 0.00 + 0.00 + 0.00 = 0.00 + 0.00 + 0.00 + 0.00',
      'Paid while ending: 0.00 + 0.01 + 0.00 = 0.01 + 0.00 + 0.00 + 0.00',
      'Paid while ending: 0.00 + 5.99 + 0.00 = 5.99 + 0.00 + 0.00 + 0.00',
    ])
    expect(totals(ending, ALL)).toEqual(['0.00', '420.00', '406.00', '14.00', '0.00'])
  })
})

describe('a contract in the middle of a period', () => {
  const next = told('c', {}, [...carried, funded('2025-02-06', 'B'), paid('2025-04-30', 'B')])

  it('has what stood in escrow before, and only what moved within', () => {
    const february = between('2025-02-01', '2025-02-28')
    expect(totals(next, february)).toEqual(['420.00', '580.00', '400.00', '0.00', '600.00'])
    const summary = summaryOf(next.events, february)
    expect(lines(summary)).toEqual([
      'Step A: 420.00 + 0.00 + 0.00 = 400.00 + 0.00 + 20.00 + 0.00',
      'Step B: 0.00 + 20.00 + 580.00 = 0.00 + 0.00 + 0.00 + 600.00',
    ])
    expect(summary?.lines).toMatchObject([
      { fundedOn: null, paidOn: '2025-02-05', status: 'paid' },
      { fundedOn: '2025-02-06', paidOn: null, status: 'active' },
    ])
  })

  it('in a period without any movement: the same opening and closing, and a line for what is reserved', () => {
    const march = between('2025-03-01', '2025-03-31')
    expect(totals(next, march)).toEqual(['600.00', '0.00', '0.00', '0.00', '600.00'])
    expect(lines(summaryOf(next.events, march))).toEqual(['Step B: 600.00 + 0.00 + 0.00 = 0.00 + 0.00 + 0.00 + 600.00'])
    expect(ledgerPeriod([next.ledger], march).rows).toEqual([])
  })

  it('in a period before it began, and in one after all: nothing', () => {
    expect(summaryOf(next.events, between(null, '2024-12-31'))).toBeNull()
    expect(totals(next, between('2024-01-01', '2024-12-31'))).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00'])
    const after = summaryOf(next.events, between('2026-01-01', null))
    expect(after?.lines).toEqual([])
    expect(totals(next, between('2026-01-01', null))).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00'])
  })

  it('month by month, without gaps, to the day asked for', () => {
    const months = (period: Period, until: string) =>
      monthlyOf(ledgerPeriod([next.ledger], period), period.from, day(until)).map(
        ({ month, opening, deposited, paid, closing }) =>
          `${month}: ${[opening, deposited, paid, closing].map((minor) => plainAmount(minor, 'USD')).join(' ')}`,
      )
    expect(months(ALL, '2025-05-01')).toEqual([
      '2025-01: 0.00 420.00 0.00 420.00',
      '2025-02: 420.00 580.00 400.00 600.00',
      '2025-03: 600.00 0.00 0.00 600.00',
      '2025-04: 600.00 0.00 600.00 0.00',
      '2025-05: 0.00 0.00 0.00 0.00',
    ])
    // Nothing moved, but money stood there.
    expect(months(between('2025-03-01', '2025-03-31'), '2025-03-31')).toEqual(['2025-03: 600.00 0.00 0.00 600.00'])
    expect(months(between('2024-11-01', '2025-01-15'), '2025-01-15')).toEqual(['2025-01: 0.00 420.00 0.00 420.00'])
  })
})

describe('other contracts', () => {
  it('X5: one with only refunds: all that was deposited went back', () => {
    const returned = told('c', { currency: 'KWD' }, [
      planOf('2025-01-02', { A: '1.500', B: '2.000' }),
      funded('2025-01-10', 'A'),
      acted('2025-01-12', 'freelancer', end()),
    ])
    expect(totals(returned, ALL)).toEqual(['0.000', '1.500', '0.000', '1.500', '0.000'])
    expect(lines(summaryOf(returned.events, ALL))).toEqual([
      'Step A: 0.000 + 0.000 + 1.500 = 0.000 + 1.500 + 0.000 + 0.000',
      'Step B: 0.000 + 0.000 + 0.000 = 0.000 + 0.000 + 0.000 + 0.000',
    ])
    expect(totals(returned, between('2025-01-11', null))).toEqual(['1.500', '0.000', '0.000', '1.500', '0.000'])
  })

  it('E3: a milestone that costs nothing to fund moves nothing', () => {
    const rolled = told('c', { currency: 'JPY' }, [
      planOf('2025-01-02', { A: '1000', B: '600', C: '900' }),
      funded('2025-01-10', 'A'),
      paid('2025-01-11', 'A', '1'),
      funded('2025-01-12', 'B'),
    ])
    expect(rolled.ledger.movements.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'deposit 1000',
      'payment 1',
    ])
    expect(lines(summaryOf(rolled.events, ALL)).slice(0, 2)).toEqual([
      'Step A: 0 + 0 + 1000 = 1 + 0 + 999 + 0',
      'Step B: 0 + 600 + 0 = 0 + 0 + 0 + 600',
    ])
    // 399 are still carried over for C.
    expect(toFundByDue([rolled.ledger])).toMatchObject([{ currency: 'JPY', amount: 501n }])
  })

  it('figures of different currencies are never added', () => {
    const yen = told('a', { currency: 'JPY' }, [planOf('2025-01-02', { A: '1000' }), funded('2025-01-10', 'A')])
    const dollars = told('b', {}, [planOf('2025-01-02', { A: '10.00' }), funded('2025-01-10', 'A')])
    const { rows, totals: byCurrency } = ledgerPeriod([yen.ledger, dollars.ledger], ALL)
    expect([...byCurrency].map(([currency, { closing }]) => `${currency} ${closing}`)).toEqual(['JPY 1000', 'USD 1000'])
    expect(rows.map(({ balance }) => balance)).toEqual([1000n, 1000n])
  })
})
