import type { Side } from '../../rules/contract'

/** A milestone of a sample: an amount as plain decimal, and days from today. */
export interface SampleMilestone {
  readonly title: string
  readonly amount: string
  readonly due: number | null
  readonly description?: string
}

/** An act of a sample. `ago`: days before today. Milestones are named by their titles. */
export type SampleAct = { readonly ago: number } & (
  | { readonly do: 'plan' | 'propose'; readonly plan: readonly SampleMilestone[]; readonly message?: string }
  | { readonly do: 'fund' }
  | { readonly do: 'submit' | 'return'; readonly message: string }
  | { readonly do: 'pay'; readonly amount?: string; readonly end?: true }
  | { readonly do: 'agree'; readonly due: number }
  | { readonly do: 'offer-day'; readonly due: number; readonly by: Side }
  | { readonly do: 'decline'; readonly reason: string }
  | { readonly do: 'accept' | 'approve-refund' | 'decline-refund' }
)

export interface SampleStory {
  readonly title: string
  /** The counterparty. */
  readonly party: string
  readonly ourSide: Side
  readonly currency: string
  readonly reference?: string
  readonly tags?: readonly string[]
  readonly budget?: string
  readonly started: number
  readonly acts: readonly SampleAct[]
}
