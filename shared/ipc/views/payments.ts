import * as z from 'zod/mini'
import { calendarDay, contractId, milestoneId, plainAmount, side } from '../primitives'

/** Both days belong to it; null: open on that side. */
export const period = z.strictObject({ from: z.nullable(calendarDay), to: z.nullable(calendarDay) })
export type PaymentsPeriod = z.infer<typeof period>

/** Contracts for which all of these hold; null: any. `party` is the counterparty's name, `side` ours. */
export const selection = z.strictObject({
  contractIds: z.nullable(z.array(contractId).check(z.maxLength(100_000))),
  party: z.nullable(z.string().check(z.maxLength(1_000))),
  side: z.nullable(side),
  currency: z.nullable(z.string().check(z.maxLength(3))),
})
export type PaymentsSelection = z.infer<typeof selection>

/** In escrow before the period, what moved in it, in escrow at its end: opening + deposited − paid − refunded = closing. */
const figures = {
  opening: plainAmount,
  deposited: plainAmount,
  paid: plainAmount,
  refunded: plainAmount,
  closing: plainAmount,
}
/** Of one currency; never added across. */
const currencyTotals = z.strictObject({ currency: z.string(), ...figures })
export type PaymentsTotals = z.infer<typeof currencyTotals>

const movementKind = z.enum(['deposit', 'payment', 'ending-payment', 'refund'])

/** One movement; `contractId` and `version` name its event. */
const paymentRow = z.strictObject({
  contractId,
  version: z.number(),
  on: calendarDay,
  kind: movementKind,
  contract: z.string(),
  party: z.string(),
  ourSide: side,
  milestone: z.nullable(z.strictObject({ id: milestoneId, title: z.string() })),
  currency: z.string(),
  /** Above 0. */
  amount: plainAmount,
  /** In escrow after it, of all that is selected in this currency. */
  balance: plainAmount,
})
export type PaymentRow = z.infer<typeof paymentRow>

export const paymentsView = z.strictObject({
  today: calendarDay,
  /** By day, the earliest first. */
  rows: z.array(paymentRow),
  total: z.number(),
  /** Where the next page begins; null on the last. */
  next: z.nullable(z.number()),
  totals: z.array(currencyTotals),
  /** By what was asked for, in a row for each currency; those without any money are left out. `key`: what to select to see it alone. */
  groups: z.array(z.strictObject({ key: z.string(), label: z.string(), currency: z.string(), ...figures })),
  /** `YYYY-MM`, without gaps from a currency's first movement of the period to its end or today. */
  months: z.array(z.strictObject({ currency: z.string(), month: z.string(), ...figures })),
  /** Still to be deposited for the plans as they are now, whatever the period; the undated last. */
  toFund: z.array(
    z.strictObject({
      currency: z.string(),
      due: z.nullable(calendarDay),
      amount: plainAmount,
      milestones: z.number(),
      overdue: z.boolean(),
    }),
  ),
})
export type PaymentsView = z.infer<typeof paymentsView>

const partyBlock = z.strictObject({
  name: z.string(),
  email: z.string(),
  address: z.string(),
  taxNumber: z.string(),
})

/** opening + fromCarried + deposited = paid + refunded + carriedOn + held. Funded is fromCarried + deposited. */
const flow = {
  /** With it before the period. */
  opening: plainAmount,
  fromCarried: plainAmount,
  deposited: plainAmount,
  paid: plainAmount,
  carriedOn: plainAmount,
  refunded: plainAmount,
  /** Reserved for it at the period's end. */
  held: plainAmount,
}

const milestoneLine = z.strictObject({
  kind: z.literal('milestone'),
  id: milestoneId,
  position: z.number(),
  title: z.string(),
  status: z.enum(['planned', 'active', 'paid', 'cancelled']),
  due: z.nullable(calendarDay),
  amount: plainAmount,
  funded: plainAmount,
  ...flow,
  /** Days within the period. */
  fundedOn: z.nullable(calendarDay),
  paidOn: z.nullable(calendarDay),
  refundedOn: z.nullable(calendarDay),
})
/** Paid while the contract was ending. */
const endingLine = z.strictObject({
  kind: z.literal('ending-payment'),
  version: z.number(),
  on: calendarDay,
  funded: plainAmount,
  ...flow,
})

const contractSummary = z.strictObject({
  id: contractId,
  title: z.string(),
  reference: z.nullable(z.string()),
  ourSide: side,
  client: partyBlock,
  freelancer: partyBlock,
  currency: z.string(),
  /** As it stood at the period's end. */
  phase: z.enum(['open', 'ending', 'ended']),
  /** In escrow at the period's end and not reserved. */
  carried: plainAmount,
  ...figures,
  lines: z.array(z.discriminatedUnion('kind', [milestoneLine, endingLine])),
})
export type ContractSummaryView = z.infer<typeof contractSummary>

export const summaryView = z.strictObject({
  today: calendarDay,
  us: z.strictObject({ ...partyBlock.shape, letterhead: z.string() }),
  contracts: z.array(contractSummary),
  /** Contracts of all pages. */
  total: z.number(),
  next: z.nullable(z.number()),
  /** Of all pages. */
  totals: z.array(currencyTotals),
})

/** A row for each movement or for each milestone, for programs or for the user's spreadsheet; ledgers; due dates. */
export const exportFormat = z.enum([
  'movements-csv',
  'movements-spreadsheet',
  'milestones-csv',
  'milestones-spreadsheet',
  'hledger',
  'beancount',
  'icalendar',
])
export type ExportFormat = z.infer<typeof exportFormat>

/** To be given to the host's `saveFile`. */
export const paymentsFile = z.strictObject({ fileName: z.string(), type: z.string(), text: z.string() })
