import * as z from 'zod/mini'
import {
  calendarDay,
  commandId,
  contractId,
  enteredAmount,
  enteredDay,
  enteredText,
  importId,
  MOST_ROWS,
  milestoneId,
  plainAmount,
  requestId,
  side,
  writer,
} from './primitives'
import {
  contractPage,
  contractRow,
  contractView,
  historyEntry,
  mailView,
  message,
  paymentPreview,
} from './views/contract'
import { exportFormat, paymentsFile, paymentsView, period, selection, summaryView } from './views/payments'
import { draft, draftPreview, keptDraft, pastedRow, rebaseView } from './views/plan'
import {
  importOptions,
  importPreview,
  importResult,
  inboxView,
  party,
  partyEntry,
  settingsView,
  workspaceView,
} from './views/workspace'

const draftMilestone = z.strictObject({
  id: milestoneId,
  title: enteredText,
  description: enteredText,
  amount: enteredAmount,
  due: z.nullable(enteredDay),
})
/** Rows in plain decimals and ISO days: the screen has read them in the user's locale. */
const planDraft = z.strictObject({
  base: z.int().check(z.nonnegative()),
  milestones: z.array(draftMilestone).check(z.maxLength(MOST_ROWS)),
  dragged: z.array(milestoneId).check(z.maxLength(MOST_ROWS)),
})
const optionalText = z.nullable(enteredText)

const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SendChanges'), draft: planDraft, agreed: z.boolean() }),
  z.strictObject({ type: z.literal('SendChangeRequest'), draft: planDraft, requestId, message: optionalText }),
  z.strictObject({ type: z.literal('AcceptChangeRequest'), requestId, reason: optionalText }),
  z.strictObject({ type: z.literal('DeclineChangeRequest'), requestId, reason: optionalText }),
  z.strictObject({ type: z.literal('WithdrawChangeRequest'), requestId }),
  z.strictObject({ type: z.literal('FundMilestone'), milestoneId, base: z.int().check(z.nonnegative()) }),
  z.strictObject({ type: z.literal('SubmitWork'), milestoneId, message: optionalText }),
  z.strictObject({ type: z.literal('AskForChanges'), milestoneId, message: optionalText }),
  z.strictObject({
    type: z.literal('ApproveAndPay'),
    milestoneId,
    amount: z.nullable(enteredAmount),
    // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
    then: z.enum(['keep-open', 'end']),
  }),
  z.strictObject({ type: z.literal('EndContract'), amount: z.nullable(enteredAmount) }),
  z.strictObject({ type: z.literal('PayHeld'), amount: enteredAmount }),
  z.strictObject({ type: z.literal('RequestRefund') }),
  // `amount`: what is asked for as it was shown, so that another one is not answered in its place.
  z.strictObject({ type: z.literal('ApproveRefund'), amount: plainAmount }),
  z.strictObject({ type: z.literal('DeclineRefund'), amount: plainAmount }),
  z.strictObject({ type: z.literal('ProposeDueDate'), milestoneId, due: enteredDay }),
])

const editedTerms = z.strictObject({
  title: enteredText,
  client: enteredText,
  freelancer: enteredText,
  ourSide: side,
  reference: optionalText,
  notes: optionalText,
  tags: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(100)),
  budget: z.nullable(enteredAmount),
  minimum: z.nullable(enteredAmount),
})
const upkeep = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('EditTerms'), terms: editedTerms }),
  z.strictObject({ type: z.literal('ArchiveContract') }),
  z.strictObject({ type: z.literal('UnarchiveContract') }),
  z.strictObject({
    type: z.literal('AddNote'),
    text: enteredText,
    corrects: z.nullable(z.int().check(z.nonnegative())),
  }),
])

const done = z.strictObject({ version: z.number() })
const nothing = z.strictObject({})

/** Counted from 0. */
function page(longest: number) {
  return z.strictObject({
    from: z.int().check(z.nonnegative()),
    limit: z.int().check(z.minimum(1), z.maximum(longest)),
  })
}

function call<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  kind: 'command' | 'query',
  input: Input,
  output: Output,
) {
  return { kind, input, output }
}

/** The one table of what can be asked of the core. Both transports, the core's handlers and the screen's client follow it. */
export const CALLS = {
  GetWorkspace: call('query', nothing, workspaceView),
  ListContracts: call(
    'query',
    z.strictObject({ from: z.int().check(z.nonnegative()), limit: z.int().check(z.minimum(1), z.maximum(5_000)) }),
    contractPage,
  ),
  GetContractRows: call(
    'query',
    z.strictObject({ ids: z.array(contractId).check(z.maxLength(5_000)) }),
    z.array(contractRow),
  ),
  GetContract: call('query', z.strictObject({ contractId }), contractView),
  GetHistory: call('query', z.strictObject({ contractId }), z.array(historyEntry)),
  GetMessages: call('query', z.strictObject({ contractId }), z.array(message)),
  GetMail: call('query', z.strictObject({ contractId, version: z.int().check(z.nonnegative()) }), mailView),
  GetInbox: call('query', nothing, inboxView),
  GetParties: call('query', nothing, z.array(partyEntry)),

  StartContract: call(
    'command',
    z.strictObject({
      commandId,
      contractId,
      terms: z.extend(editedTerms, { currency: z.string().check(z.maxLength(100)) }),
      on: calendarDay,
    }),
    done,
  ),
  /** An act of a side: ours, or the other side's as we record it (rule W2). */
  PerformAct: call(
    'command',
    z.strictObject({ commandId, contractId, side, on: calendarDay, note: optionalText, act }),
    done,
  ),
  KeepContract: call('command', z.strictObject({ commandId, contractId, upkeep }), done),
  DeleteContract: call('command', z.strictObject({ contractId }), nothing),

  /** Each side has a draft of its own: what we send, and what we record for the other side (rule W2). */
  GetDraft: call('query', z.strictObject({ contractId, side }), z.nullable(keptDraft)),
  /** `follows`: the writer of the draft that was kept when this one was begun; null: none was. Another's is not written over. */
  SaveDraft: call('command', z.strictObject({ contractId, side, writer, follows: z.nullable(writer), draft }), nothing),
  DiscardDraft: call('command', z.strictObject({ contractId, side, writer, follows: z.nullable(writer) }), nothing),
  /** `side` for whom it would be sent: its refusals differ. */
  PreviewChanges: call('query', z.strictObject({ contractId, side, draft: planDraft }), draftPreview),
  /** Carries a stale draft to the plan as it is now (rule P10). */
  RebaseDraft: call('query', z.strictObject({ contractId, draft: planDraft }), rebaseView),
  /** Reads rows pasted from a spreadsheet, in their own style or, where they don't show one, the locale's. */
  ReadPastedRows: call(
    'query',
    z.strictObject({ text: z.string().check(z.maxLength(2_000_000)), locale: z.string().check(z.maxLength(35)) }),
    z.array(pastedRow),
  ),
  /** Shares budget − paid − active over the draft's milestones (rule A5); shares as plain decimals. Answers an amount each. */
  DivideBudget: call(
    'query',
    z.strictObject({
      contractId,
      by: z.enum(['equally', 'percent', 'weight']),
      shares: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MOST_ROWS)),
    }),
    z.array(z.string()),
  ),
  PreviewPayment: call(
    'query',
    z.strictObject({
      contractId,
      side,
      on: calendarDay,
      /** Null: what is held, while ending (rule X4), or before `EndContract`. */
      act: z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('ApproveAndPay'),
          milestoneId,
          amount: z.nullable(enteredAmount),
          // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
          then: z.enum(['keep-open', 'end']),
        }),
        z.strictObject({ type: z.literal('EndContract'), amount: z.nullable(enteredAmount) }),
        z.strictObject({ type: z.literal('PayHeld'), amount: enteredAmount }),
      ]),
    }),
    paymentPreview,
  ),

  /** The ledger of a period: a page of its movements, and what all of them add up to. `by` groups the figures. */
  GetPayments: call(
    'query',
    z.strictObject({
      period,
      selection,
      by: z.nullable(z.enum(['contract', 'party', 'side'])),
      page: page(5_000),
    }),
    paymentsView,
  ),
  /** What a payment summary prints: a page of its contracts, and the totals of all. */
  GetPaymentSummary: call('query', z.strictObject({ period, selection, page: page(500) }), summaryView),
  ExportPayments: call('query', z.strictObject({ format: exportFormat, period, selection }), paymentsFile),

  SaveSettings: call('command', settingsView, nothing),
  SaveParty: call('command', z.strictObject({ replaces: z.nullable(enteredText), party }), nothing),
  RemoveParty: call('command', z.strictObject({ name: enteredText }), nothing),

  /** `text`: the decoded file; null: the one staged under `stagedId` before, with other options. */
  PreviewImport: call(
    'query',
    z.strictObject({
      stagedId: importId,
      fileName: z.string().check(z.maxLength(1_000)),
      text: z.nullable(z.string()),
      options: importOptions,
    }),
    importPreview,
  ),
  /** Imports what was previewed; `job` names its progress signals. */
  RunImport: call('command', z.strictObject({ stagedId: importId, importId, options: importOptions }), importResult),
  CancelImport: call('command', z.strictObject({ importId }), nothing),
  TakeBackImport: call('command', z.strictObject({ importId }), nothing),

  EnterSamples: call('command', nothing, nothing),
  LeaveSamples: call('command', nothing, nothing),
} as const

export type CallName = keyof typeof CALLS
export type Input<Name extends CallName> = z.input<(typeof CALLS)[Name]['input']>
export type ParsedInput<Name extends CallName> = z.output<(typeof CALLS)[Name]['input']>
export type Output<Name extends CallName> = z.output<(typeof CALLS)[Name]['output']>
