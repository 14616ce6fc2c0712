import * as z from 'zod/mini'
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
  reference: z.nullable(z.string()),
  tags: z.array(z.string()),
  mark: mark,
  overdue: z.boolean(),
  archived: z.boolean(),
  /** The active milestone, else the next in order; `overdue` is this milestone's, not the contract's. */
  next: z.nullable(z.strictObject({ title: z.string(), due: z.nullable(calendarDay), overdue: z.boolean() })),
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
  next: z.nullable(z.number()),
})

export const termsView = z.strictObject({
  title: z.string(),
  client: z.string(),
  freelancer: z.string(),
  ourSide: side,
  currency: z.string(),
  reference: z.nullable(z.string()),
  notes: z.nullable(z.string()),
  tags: z.array(z.string()),
  budget: z.nullable(plainAmount),
  minimum: z.nullable(plainAmount),
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
  milestoneId: z.nullable(milestoneId),
  /** Null: open. */
  refusal: z.nullable(wireRefusal),
})
export type OpenAct = z.infer<typeof openAct>

export const milestoneView = z.strictObject({
  id: milestoneId,
  position: z.number(),
  title: z.string(),
  description: z.string(),
  amount: plainAmount,
  due: z.nullable(calendarDay),
  status: z.enum(['planned', 'active', 'paid', 'cancelled']),
  overdue: z.boolean(),
  submitted: z.nullable(z.strictObject({ on: calendarDay, message: z.nullable(z.string()) })),
  agreedDue: z.nullable(calendarDay),
  dueProposal: z.nullable(z.strictObject({ by: side, due: calendarDay })),
  funding: z.nullable(z.strictObject({ on: calendarDay, charge: plainAmount, fromCarried: plainAmount })),
  paid: z.nullable(z.strictObject({ on: calendarDay, amount: plainAmount, carriedOn: plainAmount })),
  /** What funding it would cost now, for the next in order; null for all others. */
  charge: z.nullable(plainAmount),
  /** What of its amount carried-over money would pay then; null where `charge` is. */
  fromCarried: z.nullable(plainAmount),
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
  budget: z.nullable(plainAmount),
})

export const requestView = z.strictObject({
  id: requestId,
  on: calendarDay,
  message: z.nullable(z.string()),
  changes: changesView,
})

export const partyView = z.strictObject({
  name: z.string(),
  email: z.nullable(z.string()),
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
  request: z.nullable(requestView),
  refund: z.nullable(z.strictObject({ status: z.enum(['pending', 'declined']), amount: plainAmount, on: calendarDay })),
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
  note: z.nullable(z.string()),
  corrects: z.nullable(z.number()),
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
  mailto: z.nullable(z.string()),
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
  next: z.nullable(z.strictObject({ title: z.string(), charge: plainAmount })),
  /** While ending: the refund that is asked for; null: none is. */
  refund: z.nullable(plainAmount),
  /** What else ending does (rules X1, X5); null where the act doesn't end the contract. */
  ending: z.nullable(
    z.strictObject({
      /** The active milestone, where it is paid nothing and so is cancelled. */
      activeCancelled: z.nullable(z.string()),
      /** How many planned milestones are cancelled. */
      plannedCancelled: z.number(),
      requestLapses: z.boolean(),
      /** Nothing is held then. */
      endsAtOnce: z.boolean(),
    }),
  ),
  refusal: z.nullable(wireRefusal),
})
export type PaymentPreview = z.infer<typeof paymentPreview>
