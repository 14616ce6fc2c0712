import type { CalendarDay } from '../kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../kernel/ids'
import type { PlainAmount } from '../kernel/money'
import type { Side } from './contract'

/** A milestone as it was entered: texts are normalised and amounts read by the rules. */
export interface DraftMilestone {
  /** Of a planned milestone, or a new one that was never used in this contract. */
  readonly id: MilestoneId
  readonly title: string
  readonly description: string
  readonly amount: PlainAmount
  readonly due: string | null
}

/** The whole list of planned milestones, in order, as the draft would have them. */
export interface PlanDraft {
  /** The plan version the draft was made on (rule P10). */
  readonly base: number
  readonly milestones: readonly DraftMilestone[]
  /** What the user dragged, latest last (rule P4). */
  readonly dragged: readonly MilestoneId[]
}

/** Terms as they were entered; amounts as plain decimals (rule C1). */
export interface EnteredTerms {
  readonly title: string
  readonly client: string
  readonly freelancer: string
  readonly ourSide: Side
  readonly currency: string
  readonly reference: string | null
  readonly notes: string | null
  readonly tags: readonly string[]
  readonly budget: PlainAmount | null
  readonly minimum: PlainAmount | null
}

/** What a side does, or is recorded to have done. Imperative; ids come in with the command. */
export type Act =
  /** `agreed` is kept only where milestones are added (rule P5). */
  | { readonly type: 'SendChanges'; readonly draft: PlanDraft; readonly agreed: boolean }
  | {
      readonly type: 'SendChangeRequest'
      readonly draft: PlanDraft
      readonly requestId: RequestId
      readonly message: string | null
    }
  | { readonly type: 'AcceptChangeRequest'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'DeclineChangeRequest'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'WithdrawChangeRequest'; readonly requestId: RequestId }
  | { readonly type: 'FundMilestone'; readonly milestoneId: MilestoneId; readonly base: number }
  | { readonly type: 'SubmitWork'; readonly milestoneId: MilestoneId; readonly message: string | null }
  | { readonly type: 'AskForChanges'; readonly milestoneId: MilestoneId; readonly message: string | null }
  /** `amount` null: in full. */
  | {
      readonly type: 'ApproveAndPay'
      readonly milestoneId: MilestoneId
      readonly amount: PlainAmount | null
      readonly then: 'keep-open' | 'end'
    }
  /** `amount`: what the client pays of the active milestone first; null: nothing (rules X1, W1). */
  | { readonly type: 'EndContract'; readonly amount: PlainAmount | null }
  | { readonly type: 'PayHeld'; readonly amount: PlainAmount }
  | { readonly type: 'RequestRefund' }
  | { readonly type: 'ApproveRefund' }
  | { readonly type: 'DeclineRefund' }
  /** Proposes a day, or agrees where it is the other side's open proposal (rule P12). */
  | { readonly type: 'ProposeDueDate'; readonly milestoneId: MilestoneId; readonly due: string }

export type ActType = Act['type']

/** What our side keeps about the contract itself: no act of a side, so no rule of who and when binds it. */
export type Upkeep =
  | { readonly type: 'EditTerms'; readonly terms: Omit<EnteredTerms, 'currency'> }
  | { readonly type: 'ArchiveContract' }
  | { readonly type: 'UnarchiveContract' }
  | { readonly type: 'AddNote'; readonly text: string; readonly corrects: number | null }

export type Command = Act | Upkeep

/** Who acts and when: time comes in with the command, the rules have no clock. */
export interface Circumstance {
  readonly side: Side
  /** The day the act takes effect (rule H4). */
  readonly on: CalendarDay
  readonly today: CalendarDay
}

/** What makes an event of a body (rule W2). */
export interface Recording {
  readonly contractId: ContractId
  readonly recordedBy: Side
  readonly recordedAt: string
  readonly note: string | null
}
