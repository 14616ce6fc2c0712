import type { CalendarDay } from '../kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../kernel/ids'
import type { Minor } from '../kernel/money'
import type { ContractTerms, PlannedMilestone, Side } from './contract'

/** Terms that were edited, with their new values; the currency never changes (rule C1). */
export type TermsChange = Partial<Omit<ContractTerms, 'currency'>>

/** What happened. Past tense; figures that follow from the events before are left out (rule H2). */
export type EventBody =
  | { readonly type: 'ContractStarted'; readonly terms: ContractTerms }
  | { readonly type: 'TermsEdited'; readonly change: TermsChange }
  | { readonly type: 'ContractArchived' }
  | { readonly type: 'ContractUnarchived' }
  /** `corrects`: the version of the event that this note puts right (rule H1). */
  | { readonly type: 'NoteAdded'; readonly text: string; readonly corrects: number | null }
  /** The whole plan after the change. `agreed`: had the freelancer agreed to added milestones (rule P5); null: none were added. */
  | {
      readonly type: 'PlanChanged'
      readonly plan: readonly PlannedMilestone[]
      readonly dragged: readonly MilestoneId[]
      readonly agreed: boolean | null
    }
  | {
      readonly type: 'ChangeRequestSent'
      readonly requestId: RequestId
      readonly plan: readonly PlannedMilestone[]
      readonly dragged: readonly MilestoneId[]
      readonly message: string | null
    }
  | { readonly type: 'ChangeRequestAccepted'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'ChangeRequestDeclined'; readonly requestId: RequestId; readonly reason: string | null }
  | { readonly type: 'ChangeRequestWithdrawn'; readonly requestId: RequestId }
  /** `charge` is what was deposited; the rest of the amount came from carried-over money (rule E3). */
  | { readonly type: 'MilestoneFunded'; readonly milestoneId: MilestoneId; readonly charge: Minor }
  | { readonly type: 'WorkSubmitted'; readonly milestoneId: MilestoneId; readonly message: string | null }
  | { readonly type: 'WorkReturned'; readonly milestoneId: MilestoneId; readonly message: string | null }
  | { readonly type: 'MilestonePaid'; readonly milestoneId: MilestoneId; readonly amount: Minor }
  | { readonly type: 'DueDateProposed'; readonly milestoneId: MilestoneId; readonly due: CalendarDay }
  | { readonly type: 'DueDateAgreed'; readonly milestoneId: MilestoneId; readonly due: CalendarDay }
  /** The contract is ending with money held: planned and unpaid milestones are cancelled, a request lapses (rules X1, X2). */
  | { readonly type: 'EndingStarted' }
  | { readonly type: 'RefundRequested'; readonly amount: Minor }
  | { readonly type: 'RefundApproved'; readonly amount: Minor }
  | { readonly type: 'RefundDeclined' }
  /** Paid while ending, out of what is held (rule X4). */
  | { readonly type: 'HeldPaid'; readonly amount: Minor }
  /** Returned because the freelancer ended the contract (rule X5). */
  | { readonly type: 'HeldReturned'; readonly amount: Minor }
  | { readonly type: 'ContractEnded' }

export type EventType = EventBody['type']

/** Whose act it was, who recorded it, the day it took effect, and when it was recorded (rule W2). */
export interface EventMeta {
  readonly contractId: ContractId
  /** Counted from 0 in each contract; names the event. */
  readonly version: number
  readonly side: Side
  readonly recordedBy: Side
  readonly on: CalendarDay
  /** ISO 8601 instant, UTC. */
  readonly recordedAt: string
  /** What the user noted with the act, e.g. "accepted by e-mail". */
  readonly note: string | null
}

export type ContractEvent = EventMeta & EventBody
