import type { CalendarDay } from '../kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../kernel/ids'
import type { Minor } from '../kernel/money'

export type Side = 'client' | 'freelancer'

export function otherSide(side: Side): Side {
  return side === 'client' ? 'freelancer' : 'client'
}

/** Rule C1. All but the currency may be edited later. */
export interface ContractTerms {
  readonly title: string
  readonly client: string
  readonly freelancer: string
  readonly ourSide: Side
  readonly currency: string
  readonly reference: string | null
  readonly notes: string | null
  readonly tags: readonly string[]
  readonly budget: Minor | null
  /** The contract's own minimum; null: the currency's default (rule A1). */
  readonly minimum: Minor | null
}

export interface PlannedMilestone {
  readonly id: MilestoneId
  readonly title: string
  readonly description: string
  readonly amount: Minor
  readonly due: CalendarDay | null
}

/** The four fields of a milestone, in the order in which they are checked and shown. */
export type MilestoneField = 'title' | 'description' | 'amount' | 'due'
export const MILESTONE_FIELDS: readonly MilestoneField[] = ['title', 'description', 'amount', 'due']

/** What funding did (rule E3): `charge` was deposited, the rest of the amount came from carried-over money. */
export interface Funding {
  readonly on: CalendarDay
  readonly charge: Minor
}

export interface Submission {
  readonly on: CalendarDay
  readonly message: string | null
}

export interface DueDateProposal {
  readonly by: Side
  readonly due: CalendarDay
}

export interface ActiveMilestone extends PlannedMilestone {
  readonly status: 'active'
  readonly funding: Funding
  /** The last submission that no wish for changes has answered since (rule E5). */
  readonly submission: Submission | null
  readonly agreedDue: CalendarDay | null
  readonly dueProposal: DueDateProposal | null
}

export interface PaidMilestone extends PlannedMilestone {
  readonly status: 'paid'
  readonly funding: Funding
  readonly paid: Minor
  readonly paidOn: CalendarDay
  readonly agreedDue: CalendarDay | null
}

export interface CancelledMilestone extends PlannedMilestone {
  readonly status: 'cancelled'
  readonly cancelledOn: CalendarDay
  /** Null for one that was never funded. */
  readonly funding: Funding | null
  readonly agreedDue: CalendarDay | null
}

/** Paid, cancelled and active milestones: before the plan, in the order they were funded; they never move (rule P2). */
export type LockedMilestone = ActiveMilestone | PaidMilestone | CancelledMilestone

export interface ChangeRequest {
  readonly id: RequestId
  readonly on: CalendarDay
  readonly plan: readonly PlannedMilestone[]
  /** What the user dragged, for the choice among equally small sets of moves (rule P4). */
  readonly dragged: readonly MilestoneId[]
  readonly message: string | null
}

export interface RefundRequest {
  readonly status: 'pending' | 'declined'
  readonly amount: Minor
  readonly on: CalendarDay
}

/** D, A, U, P and R of the rules; held (E) is A + U. */
export interface ContractMoney {
  readonly deposited: Minor
  readonly reserved: Minor
  readonly carried: Minor
  readonly paid: Minor
  readonly refunded: Minor
}

export type Phase = 'open' | 'ending' | 'ended'

/** A contract as its events say it is (rule H2). Never changed in place. */
export interface Contract {
  readonly id: ContractId
  /** How many events made it. The next event has this number. */
  readonly version: number
  readonly terms: ContractTerms
  readonly phase: Phase
  readonly archived: boolean
  readonly startedOn: CalendarDay
  /** The day of the latest act of either side (rule H4). Notes and edits of the terms are no acts. */
  readonly latestOn: CalendarDay
  /** Counts applied plan changes (rule P10). */
  readonly planVersion: number
  readonly locked: readonly LockedMilestone[]
  readonly plan: readonly PlannedMilestone[]
  /** Ids of deleted milestones, never used again. */
  readonly removed: readonly MilestoneId[]
  readonly money: ContractMoney
  readonly request: ChangeRequest | null
  readonly refund: RefundRequest | null
}
