import * as z from 'zod'
import { calendarDay, contractId, milestoneId, phrase, plainAmount, requestId, side, wireRefusal } from '../primitives'
import { changesView } from './plan'

export const mark = z.enum([
  'Ended',
  'Ending',
  'Needs an answer',
  'Overdue',
  'Submitted',
  'Active',
  'To fund',
  'To end',
  'Planned',
])
export type Mark = z.infer<typeof mark>

/** One line of the portfolio. Amounts in `currency`. */
export const contractRow = z.strictObject({
  id: contractId,
  title: z.string(),
  /** The counterparty's name. */
  party: z.string(),
  ourSide: side,
  currency: z.string(),
  reference: z.string().nullable(),
  tags: z.array(z.string()),
  mark: mark,
  overdue: z.boolean(),
  archived: z.boolean(),
  /** The active milestone, else the next in order; `overdue` is this milestone's, not the contract's. */
  next: z.strictObject({ title: z.string(), due: calendarDay.nullable(), overdue: z.boolean() }).nullable(),
  value: plainAmount,
  held: plainAmount,
  paid: plainAmount,
  deposited: plainAmount,
  /** Lower-cased titles, parties, reference and tags to search in, in Unicode's NFC. */
  search: z.string(),
})
export type ContractRow = z.infer<typeof contractRow>

export const contractPage = z.strictObject({
  rows: z.array(contractRow),
  total: z.number(),
  /** Where the next page begins; null on the last. */
  next: z.number().nullable(),
})

export const termsView = z.strictObject({
  title: z.string(),
  client: z.string(),
  freelancer: z.string(),
  ourSide: side,
  currency: z.string(),
  reference: z.string().nullable(),
  notes: z.string().nullable(),
  tags: z.array(z.string()),
  budget: plainAmount.nullable(),
  minimum: plainAmount.nullable(),
})
export type TermsView = z.infer<typeof termsView>

export const actName = z.enum([
  'SendChanges',
  'SendChangeRequest',
  'AcceptChangeRequest',
  'DeclineChangeRequest',
  'WithdrawChangeRequest',
  'FundMilestone',
  'SubmitWork',
  'AskForChanges',
  'ApproveAndPay',
  'EndContract',
  'PayHeld',
  'RequestRefund',
  'ApproveRefund',
  'DeclineRefund',
  'ProposeDueDate',
])
export type ActName = z.infer<typeof actName>

/** Whether a side could do an act now, and why not. The screen never works that out (architecture, 6). */
export const openAct = z.strictObject({
  act: actName,
  side: side,
  /** The milestone it would act on, where it acts on one. */
  milestoneId: milestoneId.nullable(),
  /** Null: open. */
  refusal: wireRefusal.nullable(),
})
export type OpenAct = z.infer<typeof openAct>

export const milestoneView = z.strictObject({
  id: milestoneId,
  position: z.number(),
  title: z.string(),
  description: z.string(),
  amount: plainAmount,
  due: calendarDay.nullable(),
  status: z.enum(['planned', 'active', 'paid', 'cancelled']),
  overdue: z.boolean(),
  submitted: z.strictObject({ on: calendarDay, message: z.string().nullable() }).nullable(),
  agreedDue: calendarDay.nullable(),
  dueProposal: z.strictObject({ by: side, due: calendarDay }).nullable(),
  funding: z.strictObject({ on: calendarDay, charge: plainAmount, fromCarried: plainAmount }).nullable(),
  paid: z.strictObject({ on: calendarDay, amount: plainAmount, carriedOn: plainAmount }).nullable(),
  /** What funding it would cost now, for the next in order; null for all others. */
  charge: plainAmount.nullable(),
  /** What of its amount carried-over money would pay then; null where `charge` is. */
  fromCarried: plainAmount.nullable(),
})
export type MilestoneView = z.infer<typeof milestoneView>

export const figuresView = z.strictObject({
  value: plainAmount,
  deposited: plainAmount,
  held: plainAmount,
  reserved: plainAmount,
  carried: plainAmount,
  paid: plainAmount,
  refunded: plainAmount,
  planned: plainAmount,
  budget: plainAmount.nullable(),
})

export const requestView = z.strictObject({
  id: requestId,
  on: calendarDay,
  message: z.string().nullable(),
  changes: changesView,
})

export const partyView = z.strictObject({
  name: z.string(),
  email: z.string().nullable(),
})

/** The room of one contract. */
export const contractView = z.strictObject({
  id: contractId,
  version: z.number(),
  planVersion: z.number(),
  today: calendarDay,
  terms: termsView,
  /** The minimum that binds: the contract's own or the currency's (rule A1). */
  minimum: plainAmount,
  counterparty: partyView,
  phase: z.enum(['open', 'ending', 'ended']),
  archived: z.boolean(),
  deletable: z.boolean(),
  mark: mark,
  startedOn: calendarDay,
  latestOn: calendarDay,
  /** Who owes what to whom, and who waits for whom. */
  sentence: phrase,
  figures: figuresView,
  milestones: z.array(milestoneView),
  request: requestView.nullable(),
  refund: z.strictObject({ status: z.enum(['pending', 'declined']), amount: plainAmount, on: calendarDay }).nullable(),
  acts: z.array(openAct),
  hasDraft: z.boolean(),
})
export type ContractView = z.infer<typeof contractView>

export const historyEntry = z.strictObject({
  version: z.number(),
  type: z.string(),
  side: side,
  recordedBy: side,
  on: calendarDay,
  recordedAt: z.string(),
  headline: phrase,
  /** Further lines: charge and carry-over, each change in words, reasons and messages. */
  details: z.array(phrase),
  note: z.string().nullable(),
  corrects: z.number().nullable(),
})
export type HistoryEntry = z.infer<typeof historyEntry>

/** A notice for the counterparty, or a note of our own (rule W3). Computed from the events, never stored. */
export const message = z.strictObject({
  version: z.number(),
  kind: z.enum(['notice', 'note']),
  on: calendarDay,
  recordedAt: z.string(),
  subject: z.string(),
  body: z.string(),
})
export type Message = z.infer<typeof message>

/** A message as mail: `mailto` where it is short enough (2,000 characters), and always as a file. */
export const mailView = z.strictObject({
  mailto: z.string().nullable(),
  fileName: z.string(),
  eml: z.string(),
})

export const paymentPreview = z.strictObject({
  currency: z.string(),
  reserved: plainAmount,
  toFreelancer: plainAmount,
  /** Stays in escrow after it, carried over. */
  stays: plainAmount,
  /** While keeping open: the next milestone and what funding it will then cost. */
  next: z.strictObject({ title: z.string(), charge: plainAmount }).nullable(),
  /** While ending: the refund that is asked for; null: none is. */
  refund: plainAmount.nullable(),
  /** What else ending does (rules X1, X5); null where the act doesn't end the contract. */
  ending: z
    .strictObject({
      /** The active milestone, where it is paid nothing and so is cancelled. */
      activeCancelled: z.string().nullable(),
      /** How many planned milestones are cancelled. */
      plannedCancelled: z.number(),
      requestLapses: z.boolean(),
      /** Nothing is held then. */
      endsAtOnce: z.boolean(),
    })
    .nullable(),
  refusal: wireRefusal.nullable(),
})
export type PaymentPreview = z.infer<typeof paymentPreview>
