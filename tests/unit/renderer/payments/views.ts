import type { PaymentRow, PaymentsView } from '../../../../shared/ipc/views/payments'
import { day } from '../../../../shared/kernel/calendarDay'

export const LOCALE = {
  tag: 'en-US',
  amount: (amount: string) => amount,
  money: (amount: string, currency: string) => `${amount} ${currency}`,
  day: (on: string) => on,
}

export function view(parts: Partial<PaymentsView>): PaymentsView {
  return {
    today: day('2026-11-22'),
    rows: [],
    total: 0,
    next: null,
    totals: [],
    groups: [],
    months: [],
    toFund: [],
    ...parts,
  }
}

/** Of USD, where nothing else is said. */
export function month(
  of: string,
  figures: Partial<PaymentsView['months'][number]> = {},
): PaymentsView['months'][number] {
  const none = { opening: '0.00', deposited: '0.00', paid: '0.00', refunded: '0.00', closing: '0.00' }
  return { currency: 'USD', month: of, ...none, ...figures }
}

export function due(on: string | null, amount: string, currency = 'USD'): PaymentsView['toFund'][number] {
  return {
    currency,
    due: on === null ? null : day(on),
    amount,
    milestones: 1,
    overdue: on !== null && on < '2026-11-22',
  }
}

export function rows(...balances: readonly (readonly [on: string, balance: string])[]): PaymentRow[] {
  return balances.map(([on, balance], index) => ({
    contractId: `c${index}` as PaymentRow['contractId'],
    version: 1,
    on: day(on),
    kind: 'deposit',
    contract: 'Shop',
    party: 'Maya Okafor',
    ourSide: 'client',
    milestone: null,
    currency: 'USD',
    amount: '1.00',
    balance,
  }))
}
