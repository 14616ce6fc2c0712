import type { Phrase } from '../../ipc/primitives'
import { assertNever } from '../../kernel/assertNever'
import type { Contract } from '../../rules/contract'
import { held } from '../../rules/figures'
import type { Step } from '../steps'
import { amountIn } from './historyHeadline'
import { counted, money, say } from './phrase'
import { changesInWords, planStep, totalsInWords } from './planWords'
import { editedTerms } from './termsWords'

/** Further lines under the headline: figures, each change in words, messages and reasons as they were written. */
export function historyDetails({ event, before, after }: Step): readonly Phrase[] {
  const { currency, freelancer } = after.terms
  const amount = (minor: bigint) => money(minor, currency)
  switch (event.type) {
    case 'ContractStarted': {
      const { client, budget } = event.terms
      const between = say`${client} (client) and ${event.terms.freelancer} (freelancer), in ${currency}`
      return budget === null ? [between] : [between, say`Budget ${amount(budget)}`]
    }
    case 'TermsEdited':
      return before ? editedTerms(before.terms, event.change) : []
    case 'NoteAdded':
      return [[event.text]]
    case 'PlanChanged': {
      const step = planStep(before ?? after, event.plan, event.dragged)
      return [...changesInWords(step), totalsInWords(step), ...agreement(event.agreed, freelancer)]
    }
    case 'ChangeRequestSent': {
      const step = planStep(before ?? after, event.plan, event.dragged)
      return [...quoted(event.message), ...changesInWords(step), totalsInWords(step)]
    }
    case 'ChangeRequestAccepted':
      return [...quoted(event.reason), ...requestedChanges(before)]
    case 'ChangeRequestDeclined':
      return [...quoted(event.reason), say`The plan stays as it was`]
    case 'ChangeRequestWithdrawn':
      return [say`The plan stays as it was`]
    case 'MilestoneFunded': {
      const fromCarried = amountIn(after, event.milestoneId) - event.charge
      return fromCarried > 0n ? [say`Charge ${amount(event.charge)}, ${amount(fromCarried)} from carry-over`] : []
    }
    case 'WorkSubmitted':
    case 'WorkReturned':
      return quoted(event.message)
    case 'MilestonePaid': {
      const carried = amountIn(after, event.milestoneId) - event.amount
      return carried > 0n ? [say`${amount(carried)} carried over`] : []
    }
    case 'DueDateProposed':
    case 'DueDateAgreed':
      return [ownDueDate(after, event.milestoneId)]
    case 'EndingStarted':
      return [...cancellations(before, after), say`${amount(held(after))} still held`]
    case 'HeldReturned':
    case 'ContractEnded':
      return cancellations(before, after)
    case 'RefundDeclined':
      return [say`${amount(held(after))} stays in escrow`]
    case 'HeldPaid':
      return [say`${amount(held(after))} still held`]
    case 'ContractArchived':
    case 'ContractUnarchived':
    case 'RefundRequested':
    case 'RefundApproved':
      return []
    default:
      return assertNever(event)
  }
}

function quoted(text: string | null): readonly Phrase[] {
  return text === null ? [] : [say`“${text}”`]
}

/** Rule P5. */
function agreement(agreed: boolean | null, freelancer: string): readonly Phrase[] {
  if (agreed === null) return []
  return [agreed ? say`${freelancer} had agreed to what was added` : say`Sent without the agreement of ${freelancer}`]
}

function requestedChanges(before: Contract | null): readonly Phrase[] {
  if (!before?.request) return []
  const step = planStep(before, before.request.plan, before.request.dragged)
  return [...changesInWords(step), totalsInWords(step)]
}

function ownDueDate(contract: Contract, id: Parameters<typeof amountIn>[1]): Phrase {
  const due = contract.locked.find((milestone) => milestone.id === id)?.due ?? null
  return due === null ? say`It had no due date` : say`Its own due date stays ${{ day: due }}`
}

/** Rule X1: what ending cancels, and the request that lapses. */
export function cancellations(before: Contract | null, after: Contract): readonly Phrase[] {
  if (!before) return []
  const count = (contract: Contract) => contract.locked.filter(({ status }) => status === 'cancelled').length
  const cancelled = count(after) - count(before)
  const lines: Phrase[] = []
  if (cancelled > 0) lines.push(say`${counted(cancelled, 'milestone')} cancelled`)
  if (before.request && !after.request) lines.push(say`The pending change request lapsed`)
  return lines
}
