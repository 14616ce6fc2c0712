import { assertNever } from '../../kernel/assertNever'
import type { Contract } from '../../rules/contract'
import type { Step } from '../steps'
import { titleIn } from './historyHeadline'
import { planCounts } from './planCounts'
import { planStep } from './planWords'

/** `Website relaunch (PO-7): plan changed, 1 milestone added, 1 removed`. */
export function noticeSubject(step: Step, contract: Contract): string {
  const { title, reference } = contract.terms
  return `${title}${reference === null ? '' : ` (${reference})`}: ${what(step)}`
}

function what({ event, before, after }: Step): string {
  switch (event.type) {
    case 'PlanChanged':
      return `plan changed, ${planCounts(planStep(before ?? after, event.plan, event.dragged).diff.counts)}`
    case 'ChangeRequestSent':
      return `changes requested, ${planCounts(planStep(before ?? after, event.plan, event.dragged).diff.counts)}`
    case 'ChangeRequestAccepted':
      return 'change request accepted'
    case 'ChangeRequestDeclined':
      return 'change request declined'
    case 'ChangeRequestWithdrawn':
      return 'change request withdrawn'
    case 'MilestoneFunded':
      return `${titleIn(after, event.milestoneId)} activated and funded`
    case 'WorkSubmitted':
      return `${titleIn(after, event.milestoneId)} submitted`
    case 'WorkReturned':
      return `changes asked for on ${titleIn(after, event.milestoneId)}`
    case 'MilestonePaid':
      return `${titleIn(after, event.milestoneId)} approved and paid`
    case 'DueDateProposed':
      return `another due date proposed for ${titleIn(after, event.milestoneId)}`
    case 'DueDateAgreed':
      return `due date agreed for ${titleIn(after, event.milestoneId)}`
    case 'EndingStarted':
      return 'contract ending'
    case 'RefundRequested':
      return 'refund requested'
    case 'RefundApproved':
      return 'refund approved'
    case 'RefundDeclined':
      return 'refund declined'
    case 'HeldPaid':
      return 'paid from escrow'
    case 'HeldReturned':
    case 'ContractEnded':
      return 'contract ended'
    case 'ContractStarted':
    case 'TermsEdited':
    case 'ContractArchived':
    case 'ContractUnarchived':
    case 'NoteAdded':
      return 'contract'
    default:
      return assertNever(event)
  }
}
