import type { CalendarDay } from '../kernel/calendarDay'
import type { MilestoneId } from '../kernel/ids'
import type { PlainAmount } from '../kernel/money'
import type { MilestoneField } from './contract'

/** Every refusal of the rules: the code, the rule it follows from, and a sentence that says what can be done instead. */
const REFUSALS = {
  'party-required': ['C1', () => 'Name both the client and the freelancer.'],
  'party-too-long': ['C1', () => 'A name has at most 200 characters. Shorten it; the rest can stand in the notes.'],
  'currency-unknown': ['C1', () => 'That is not a currency of ISO 4217. Choose one from the list, such as USD or EUR.'],
  'budget-invalid': [
    'C1',
    () =>
      'A budget is above zero, at most 999,999,999,999, and has no more decimals than its currency. Correct it, or leave it empty.',
  ],
  'minimum-invalid': [
    'C1',
    () =>
      'A minimum is above zero, at most 999,999,999,999, and has no more decimals than its currency. Correct it, or leave it empty for the usual one.',
  ],
  'contract-kept': ['C3', () => 'This contract has a history, so it is kept. Archive it to put it out of the way.'],
  'amount-below-minimum': [
    'A1',
    ({ limit }) =>
      `A milestone is at least ${limit ?? 'the minimum'}. Raise the amount, or lower the minimum in the contract’s details.`,
  ],
  'amount-not-positive': [
    'A2',
    () => 'A payment is more than zero. Enter what you pay, or end the contract and pay nothing.',
  ],
  'amount-exceeds-held': [
    'A2',
    ({ limit }) =>
      `At most ${limit ?? 'what is held'} can be paid. Lower the amount; what goes beyond it needs a milestone of its own.`,
  ],
  'amount-precision': [
    'A3',
    ({ limit }) => `That has more decimals than the currency${limit ? ` (${limit})` : ''} has. Round the amount.`,
  ],
  'amount-invalid': [
    'A4',
    ({ missing }) =>
      missing
        ? 'An amount is needed. Enter one.'
        : 'That can’t be read as an amount. Enter digits, and decimals as amounts are written here.',
  ],
  'amount-too-large': ['A4', () => 'An amount is at most 999,999,999,999. Divide it into several milestones.'],
  'milestone-locked': [
    'P2',
    () => 'This milestone is active, paid or cancelled, so it can’t be changed. Add a new milestone instead.',
  ],
  'no-changes': ['P3', () => 'There is nothing to send: the draft equals the plan. Change something first.'],
  'request-pending': [
    'P7',
    () => 'A change request waits for an answer. Answer or withdraw it first; drafts are kept meanwhile.',
  ],
  'no-request-pending': [
    'P8',
    () => 'No change request is waiting. It may have been withdrawn or answered; open the history to see.',
  ],
  'stale-plan': ['P10', () => 'The plan has changed since. Your draft is kept: look at both and send again.'],
  'due-date-invalid': ['P13', () => 'That is not a day of the calendar. Enter a date that exists.'],
  'title-required': ['P13', () => 'A title is needed. Enter one that can be seen.'],
  'title-too-long': ['P13', () => 'A title has at most 200 characters. Move the rest to the description.'],
  'description-too-long': ['P13', () => 'A description has at most 5,000 characters. Shorten it.'],
  'too-many-milestones': ['P13', () => 'A plan has at most 500 milestones. Start a second contract for the rest.'],
  'another-milestone-active': ['E1', () => 'Another milestone is active. Pay it first; then this one can be funded.'],
  'not-next-in-order': [
    'E2',
    () => 'Only the next milestone in order can be funded. Move this one to the top of the plan first.',
  ],
  'refund-pending': ['X4', () => 'A refund is already asked for. Wait for the answer, or pay part of what is held.'],
  'no-refund-pending': ['X3', () => 'No refund waits for an answer. The client may ask for it again.'],
  'contract-ended': ['X6', () => 'The contract has ended and stays so. Copy it into a new contract to go on.'],
  'contract-ending': ['X6', () => 'The contract is ending. What is still held can be paid or refunded, nothing else.'],
  'contract-not-ending': ['X6', () => 'The contract is not ending. End it first; a refund exists only at the end.'],
  'not-permitted': ['W1', () => 'This is the other side’s to do. Record it for them where they did it.'],
  'milestone-unknown': ['P1', () => 'This milestone is no longer in the plan. Look at the plan as it is now.'],
  'milestone-not-active': [
    'E6',
    ({ missing }) =>
      missing
        ? 'No milestone is active. Activate and fund the next one first.'
        : 'This milestone is not the active one. Activate and fund it first.',
  ],
  'date-out-of-order': [
    'H4',
    ({ limit }) =>
      `The day is before the contract’s latest event${limit ? ` (${limit})` : ''}. Choose that day or a later one.`,
  ],
  'date-in-future': ['H4', () => 'The day has not come yet. Choose today or an earlier day.'],
} as const satisfies Record<string, readonly [string, (said: Said) => string]>

export type RefusalCode = keyof typeof REFUSALS
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[]

/** Where in what was entered the fault lies. */
export type RefusalPlace =
  | { readonly milestoneId: MilestoneId; readonly field: MilestoneField }
  | { readonly field: 'title' | 'client' | 'freelancer' | 'currency' | 'budget' | 'minimum' | 'amount' | 'due' | 'on' }

/** What was passed, as data: amounts and days are shown as the user writes them. */
export type Limit =
  | { readonly amount: PlainAmount; readonly currency: string }
  | { readonly decimals: number; readonly currency: string }
  | { readonly day: CalendarDay }

interface RefusalDetail {
  readonly limit?: Limit
  /** Nothing was entered, or none is active. */
  readonly missing?: boolean
}

interface Said {
  readonly limit?: string
  readonly missing?: boolean | undefined
}

export interface Refusal {
  readonly code: RefusalCode
  readonly rule: string
  /** For the user: why, and what can be done instead. */
  readonly message: string
  readonly at: RefusalPlace | null
  /** What the message says of it is plain; `messageWith` shows it otherwise. */
  readonly limit?: Limit
}

export function refusal(code: RefusalCode, at: RefusalPlace | null = null, detail: RefusalDetail = {}): Refusal {
  const { limit, missing } = detail
  const [rule, sentence] = REFUSALS[code]
  if (!limit) return { code, rule, message: sentence({ missing }), at }
  return { code, rule, message: sentence({ limit: plainLimit(limit), missing }), at, limit }
}

/** The message with its limit as `show` shows it. */
export function messageWith({ code, message, limit }: Refusal, show: (limit: Limit) => string): string {
  const [, sentence] = REFUSALS[code]
  return limit ? sentence({ limit: show(limit) }) : message
}

export function plainLimit(limit: Limit): string {
  if ('day' in limit) return limit.day
  if ('amount' in limit) return `${limit.amount} ${limit.currency}`
  return `${limit.currency}: ${limit.decimals === 0 ? 'none' : limit.decimals}`
}
