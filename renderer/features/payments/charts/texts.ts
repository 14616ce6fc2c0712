import type { Step } from './spans'

export const TEXTS = {
  name: 'Charts',
  currency: 'Currency',
  nothing: 'No payments in this period, and nothing still to be funded.',
  point: (step: Step | 'day') => ({ day: 'Day', month: 'Month', year: 'Year' })[step],
  span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),

  moved: (step: Step) => `Deposits, payments and refunds by ${step}`,
  deposits: 'Deposits',
  payments: 'Payments',
  refunds: 'Refunds',
  movedName: (span: string, deposited: string, paid: string, refunded: string) =>
    `${span}: ${deposited} deposited, ${paid} paid, ${refunded} refunded.`,
  nothingMoved: 'No deposits, payments or refunds in this period.',

  escrow: 'Escrow held over time',
  held: 'In escrow',
  atFirst: (period: string) => `Before ${period}`,
  atEnd: (period: string) => `End of ${period}`,
  escrowName: (span: string, most: string, when: string, closing: string) =>
    `${span}: at most ${most} in escrow (${when}), ${closing} at the end.`,
  nothingHeld: 'Nothing was in escrow in this period.',

  toFund: (step: Step) => `Still to be funded by ${step} due`,
  overdue: 'Overdue',
  due: 'Due',
  undated: 'No due date',
  /** `overdue` and `undated`: null where there is none. */
  toFundName: (all: string, overdue: string | null, undated: string | null) =>
    `${[`${all} still to be funded`, overdue && `${overdue} of it overdue`, undated && `${undated} without a due date`]
      .filter(Boolean)
      .join(', ')}.`,
  nothingToFund: 'Nothing is still to be funded.',
} as const
