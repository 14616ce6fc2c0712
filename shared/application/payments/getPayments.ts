import type { ParsedInput } from '../../ipc/calls'
import type { PaymentRow, PaymentsView } from '../../ipc/views/payments'
import type { CalendarDay } from '../../kernel/calendarDay'
import { plainAmount } from '../../kernel/money'
import { ok } from '../../kernel/result'
import { monthlyOf } from '../../ledger/monthly'
import { counterparty, type LedgerContract } from '../../ledger/movements'
import { hasMoney, type LedgerRow, ledgerPeriod, totalsBy } from '../../ledger/period'
import { toFundByDue } from '../../ledger/toFund'
import type { Handler } from '../handler'
import { currencyTotals, figures, pageOf } from './figures'
import { checkedPeriod, selectedLedgers } from './selected'

type Input = ParsedInput<'GetPayments'>

/** The payments of a period. Every figure comes from the one ledger, so that screen, paper and files agree. */
export const getPayments: Handler<'GetPayments'> = async (input, { workspace, today }) => {
  const period = checkedPeriod(input.period)
  if (!period.ok) return period
  const contracts = await selectedLedgers(workspace, input.selection)
  const ledger = ledgerPeriod(contracts, period.value)
  const { items, total, next } = pageOf(ledger.rows, input.page)
  return ok({
    today,
    rows: items.map(paymentRow),
    total,
    next,
    totals: currencyTotals(ledger.totals),
    groups: input.by === null ? [] : groupsOf(contracts, input.by, input.period),
    months: monthlyOf(ledger, input.period.from, earlier(input.period.to, today)).map(
      ({ currency, month, ...totals }) => ({
        currency,
        month,
        ...figures(totals, currency),
      }),
    ),
    toFund: toFundByDue(contracts).map(({ currency, due, amount, milestones }) => ({
      currency,
      due,
      amount: plainAmount(amount, currency),
      milestones,
      overdue: due !== null && due < today,
    })),
  })
}

function earlier(to: CalendarDay | null, today: CalendarDay): CalendarDay {
  return to !== null && to < today ? to : today
}

function paymentRow({ contract, movement, balance }: LedgerRow): PaymentRow {
  const { contractId, version, on, kind, milestone, amount } = movement
  const { currency } = contract
  return {
    contractId,
    version,
    on,
    kind,
    contract: contract.title,
    party: counterparty(contract),
    ourSide: contract.ourSide,
    milestone: milestone && { ...milestone },
    currency,
    amount: plainAmount(amount, currency),
    balance: plainAmount(balance, currency),
  }
}

function groupsOf(
  contracts: readonly LedgerContract[],
  by: NonNullable<Input['by']>,
  period: Input['period'],
): PaymentsView['groups'] {
  const names = new Map<string, { readonly key: string; readonly label: string; readonly currency: string }>()
  const totals = totalsBy(contracts, period, (contract) => {
    const name = { ...nameOf(contract, by), currency: contract.currency }
    const id = JSON.stringify(name)
    names.set(id, name)
    return id
  })
  return [...names].flatMap(([id, name]) => {
    const one = totals.get(id)
    return one && hasMoney(one) ? [{ ...name, ...figures(one, name.currency) }] : []
  })
}

function nameOf(contract: LedgerContract, by: NonNullable<Input['by']>): { key: string; label: string } {
  switch (by) {
    case 'contract':
      return { key: contract.id, label: contract.title }
    case 'party':
      return { key: counterparty(contract), label: counterparty(contract) }
    case 'side':
      return { key: contract.ourSide, label: contract.ourSide }
  }
}
