import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDay, day } from '../../../shared/kernel/calendarDay'
import { sum } from '../../../shared/kernel/money'
import { monthlyOf } from '../../../shared/ledger/monthly'
import { ledgerPeriod, type Period, totalsOf } from '../../../shared/ledger/period'
import { type Account, postingsOf } from '../../../shared/ledger/postings'
import { summaryOf } from '../../../shared/ledger/summary'
import { fold } from '../../../shared/rules/evolve'
import { held } from '../../../shared/rules/figures'
import { randomWorkspace, type Told } from '../../support/ledger/workspaces'

const workspace = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomWorkspace(seed))
const someDay = fc
  .integer({ min: 0, max: 250 })
  .map((days) => day(new Date(Date.UTC(2025, 0, 5 + days)).toISOString().slice(0, 10)))
const somePeriod = fc.tuple(fc.option(someDay), fc.option(someDay)).map(([a, b]): Period => {
  return a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b }
})
const ALL: Period = { from: null, to: null }
const RUNS = { numRuns: 60 }

/** What the rules say of the contract at the end of a day, without the ledger. */
function at({ events }: Told, on: CalendarDay | null) {
  const until = events.filter((event) => on === null || event.on <= on)
  // An archiving may bear a day before the contract's start: then there is none yet.
  const contract = until[0]?.type === 'ContractStarted' ? fold(until) : null
  return contract ? { ...contract.money, held: held(contract) } : null
}

describe('the ledger of random workspaces', () => {
  it('postings add up to zero at every prefix, and the escrow is never below zero', () => {
    fc.assert(
      fc.property(workspace, (contracts) => {
        for (const { ledger, contract } of contracts) {
          const accounts = new Map<Account, bigint>()
          for (const movement of ledger.movements) {
            expect(movement.amount > 0n).toBe(true)
            for (const { account, amount } of postingsOf(movement))
              accounts.set(account, (accounts.get(account) ?? 0n) + amount)
            expect(sum(accounts.values())).toBe(0n)
            expect((accounts.get('escrow') ?? 0n) >= 0n).toBe(true)
          }
          const of = (account: Account) => accounts.get(account) ?? 0n
          expect(-of('client-funds')).toBe(contract.money.deposited)
          expect(of('escrow')).toBe(held(contract))
          expect(of('paid')).toBe(contract.money.paid)
          expect(of('refunded')).toBe(contract.money.refunded)
        }
      }),
      RUNS,
    )
  })

  it('H2: opening, movements and closing of any period are what the rules say of its two ends', () => {
    fc.assert(
      fc.property(workspace, somePeriod, (contracts, period) => {
        for (const told of contracts) {
          const totals = totalsOf(told.ledger, period)
          const end = at(told, period.to)
          const before = { ...told, events: told.events.filter(({ on }) => period.from !== null && on < period.from) }
          const start = at(before, null)
          expect(totals).toEqual({
            opening: start?.held ?? 0n,
            deposited: (end?.deposited ?? 0n) - (start?.deposited ?? 0n),
            paid: (end?.paid ?? 0n) - (start?.paid ?? 0n),
            refunded: (end?.refunded ?? 0n) - (start?.refunded ?? 0n),
            closing: end?.held ?? 0n,
          })
          expect(totals.opening + totals.deposited - totals.paid - totals.refunded).toBe(totals.closing)
        }
      }),
      RUNS,
    )
  })

  it('running balances lead from the opening to the closing balance, currency by currency', () => {
    fc.assert(
      fc.property(workspace, somePeriod, (contracts, period) => {
        const ledgers = contracts.map(({ ledger }) => ledger)
        const { rows, totals } = ledgerPeriod(ledgers, period)
        expect(rows.map(({ movement }) => movement.on)).toEqual(rows.map(({ movement }) => movement.on).sort())
        for (const [currency, { opening, closing }] of totals) {
          const own = rows.filter(({ contract }) => contract.currency === currency)
          let balance = opening
          for (const row of own) {
            balance += sum(
              postingsOf(row.movement).flatMap(({ account, amount }) => (account === 'escrow' ? [amount] : [])),
            )
            expect(row.balance).toBe(balance)
          }
          expect(balance).toBe(closing)
        }
      }),
      RUNS,
    )
  })

  it('a period split in two agrees with the whole, and so do its months', () => {
    fc.assert(
      fc.property(workspace, somePeriod, someDay, (contracts, period, middle) => {
        fc.pre((period.from === null || period.from < middle) && (period.to === null || middle <= period.to))
        const ledgers = contracts.map(({ ledger }) => ledger)
        const yesterday = day(new Date(Date.parse(middle) - 86_400_000).toISOString().slice(0, 10))
        const [whole, first, second] = [period, { ...period, to: yesterday }, { ...period, from: middle }].map((one) =>
          ledgerPeriod(ledgers, one),
        ) as [ReturnType<typeof ledgerPeriod>, ReturnType<typeof ledgerPeriod>, ReturnType<typeof ledgerPeriod>]
        expect([...first.rows, ...second.rows]).toEqual(whole.rows)
        const months = monthlyOf(whole, period.from, period.to ?? day('2026-12-31'))
        for (const [currency, totals] of whole.totals) {
          const [a, b] = [first.totals.get(currency), second.totals.get(currency)]
          expect(a?.closing).toBe(b?.opening)
          expect((a?.paid ?? 0n) + (b?.paid ?? 0n)).toBe(totals.paid)
          const own = months.filter((month) => month.currency === currency)
          expect(sum(own.map(({ deposited }) => deposited))).toBe(totals.deposited)
          expect(own.at(-1)?.closing ?? 0n).toBe(totals.closing)
          own.forEach((month, index) => {
            if (index > 0) expect(month.opening).toBe(own[index - 1]?.closing)
          })
        }
      }),
      RUNS,
    )
  })
})

describe('the summary of random contracts', () => {
  it('every line balances, nothing is below zero, and the columns add up to the ledger’s figures', () => {
    fc.assert(
      fc.property(workspace, somePeriod, (contracts, period) => {
        for (const { events, ledger } of contracts) {
          const summary = summaryOf(events, period)
          if (!summary) continue
          const flows = summary.lines.map(({ flow }) => flow)
          for (const flow of flows) {
            const { opening, fromCarried, deposited, paid, refunded, carriedOn, held: reserved } = flow
            expect(opening + fromCarried + deposited).toBe(paid + refunded + carriedOn + reserved)
            expect(Object.values(flow).every((amount) => amount >= 0n)).toBe(true)
          }
          const totals = totalsOf(ledger, period)
          expect(summary.totals).toEqual(totals)
          expect(sum(flows.map(({ deposited }) => deposited))).toBe(totals.deposited)
          expect(sum(flows.map(({ paid }) => paid))).toBe(totals.paid)
          expect(sum(flows.map(({ refunded }) => refunded))).toBe(totals.refunded)
        }
      }),
      RUNS,
    )
  })

  it('E3, E7: from the beginning on, what was carried on and not used is what is carried over', () => {
    fc.assert(
      fc.property(workspace, (contracts) => {
        for (const { events, contract } of contracts) {
          const summary = summaryOf(events, ALL)
          const flows = summary?.lines.map(({ flow }) => flow) ?? []
          const carried = sum(flows.map(({ carriedOn, fromCarried }) => carriedOn - fromCarried))
          expect(carried).toBe(contract.money.carried)
          expect(sum(flows.map((flow) => flow.held))).toBe(contract.money.reserved)
          expect(flows.every(({ opening }) => opening === 0n)).toBe(true)
          const milestones = summary?.lines.filter(({ kind }) => kind === 'milestone')
          expect(milestones?.length).toBe(contract.locked.length + contract.plan.length)
        }
      }),
      RUNS,
    )
  })
})
