import type { Phrase } from '../../ipc/primitives'
import { assertNever } from '../../kernel/assertNever'
import type { MilestoneId } from '../../kernel/ids'
import type { Contract, LockedMilestone } from '../../rules/contract'
import type { Step } from '../steps'
import { join, money, say } from './phrase'
import { changesInBrief, planStep } from './planWords'
import { editedTermNames } from './termsWords'

/** What happened, in a few words; who and when stand beside it. */
export function historyHeadline({ event, before, after }: Step): Phrase {
  const { currency } = after.terms
  const amount = (minor: bigint) => money(minor, currency)
  switch (event.type) {
    case 'ContractStarted':
      return say`Contract started`
    case 'TermsEdited':
      return say`Details edited: ${join(editedTermNames(event.change), ', ')}`
    case 'ContractArchived':
      return say`Contract archived`
    case 'ContractUnarchived':
      return say`Contract taken out of the archive`
    case 'NoteAdded':
      return event.corrects === null ? say`Note` : say`Correction`
    case 'PlanChanged':
      return say`Plan changed: ${changesInBrief(planStep(before ?? after, event.plan, event.dragged))}`
    case 'ChangeRequestSent':
      return say`Changes requested: ${changesInBrief(planStep(before ?? after, event.plan, event.dragged))}`
    case 'ChangeRequestAccepted':
      return say`Change request accepted`
    case 'ChangeRequestDeclined':
      return say`Change request declined`
    case 'ChangeRequestWithdrawn':
      return say`Change request withdrawn`
    case 'MilestoneFunded':
      return say`${titleIn(after, event.milestoneId)} funded, ${amount(amountIn(after, event.milestoneId))}`
    case 'WorkSubmitted':
      return say`Work submitted on ${titleIn(after, event.milestoneId)}`
    case 'WorkReturned':
      return say`Changes asked for on ${titleIn(after, event.milestoneId)}`
    case 'MilestonePaid':
      return paidHeadline(titleIn(after, event.milestoneId), event.amount, amountIn(after, event.milestoneId), currency)
    case 'DueDateProposed':
      return say`Another due date proposed for ${titleIn(after, event.milestoneId)}: ${{ day: event.due }}`
    case 'DueDateAgreed':
      return say`Another due date agreed for ${titleIn(after, event.milestoneId)}: ${{ day: event.due }}`
    case 'EndingStarted':
      return say`Contract ending`
    case 'RefundRequested':
      return say`Refund requested, ${amount(event.amount)}`
    case 'RefundApproved':
      return say`Refund approved, ${amount(event.amount)}`
    case 'RefundDeclined':
      return say`Refund declined`
    case 'HeldPaid':
      return say`${amount(event.amount)} paid from escrow`
    case 'HeldReturned':
      return say`${amount(event.amount)} returned to the client`
    case 'ContractEnded':
      return say`Contract ended`
    default:
      return assertNever(event)
  }
}

function paidHeadline(title: string, paid: bigint, amount: bigint, currency: string): Phrase {
  return paid < amount
    ? say`${title} paid in part, ${money(paid, currency)} of ${money(amount, currency)}`
    : say`${title} paid, ${money(paid, currency)}`
}

export function titleIn(contract: Contract, id: MilestoneId): string {
  return lockedIn(contract, id)?.title ?? ''
}

export function amountIn(contract: Contract, id: MilestoneId): bigint {
  return lockedIn(contract, id)?.amount ?? 0n
}

function lockedIn(contract: Contract, id: MilestoneId): LockedMilestone | null {
  return contract.locked.find((milestone) => milestone.id === id) ?? null
}
