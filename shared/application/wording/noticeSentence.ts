import type { Phrase } from '../../ipc/primitives'
import { assertNever } from '../../kernel/assertNever'
import { otherSide, type Side } from '../../rules/contract'
import { held } from '../../rules/figures'
import type { Step } from '../steps'
import { amountIn, titleIn } from './historyHeadline'
import { money, say } from './phrase'

/** What an act was, told to the other side by name (rule W3). Null: nothing that side should know of. */
export function noticeSentence({ event, after }: Step): Phrase | null {
  const { currency } = after.terms
  const amount = (minor: bigint) => money(minor, currency)
  const name = (side: Side) => (side === 'client' ? after.terms.client : after.terms.freelancer)
  const [actor, other] = [name(event.side), name(otherSide(event.side))]
  switch (event.type) {
    case 'ContractStarted':
    case 'TermsEdited':
    case 'ContractArchived':
    case 'ContractUnarchived':
    case 'NoteAdded':
      return null
    case 'PlanChanged':
      return say`${actor} changed the plan.${agreement(event.agreed, other)}`
    case 'ChangeRequestSent':
      return say`${actor} asks for changes to the plan. Nothing changes before ${other} accepts.`
    case 'ChangeRequestAccepted':
      return say`${actor} accepted the change request; its changes are now in the plan.`
    case 'ChangeRequestDeclined':
      return say`${actor} declined the change request; the plan stays as it was.`
    case 'ChangeRequestWithdrawn':
      return say`${actor} withdrew the change request; the plan stays as it was.`
    case 'MilestoneFunded': {
      const whole = amountIn(after, event.milestoneId)
      const opening = say`${actor} activated and funded “${titleIn(after, event.milestoneId)}” with ${amount(whole)}`
      return event.charge === whole
        ? say`${opening}.`
        : say`${opening}: ${amount(event.charge)} deposited, ${amount(whole - event.charge)} from what was carried over.`
    }
    case 'WorkSubmitted':
      return say`${actor} submitted “${titleIn(after, event.milestoneId)}” for review.`
    case 'WorkReturned':
      return say`${actor} asks for changes to the work on “${titleIn(after, event.milestoneId)}”.`
    case 'MilestonePaid': {
      const whole = amountIn(after, event.milestoneId)
      const opening = say`${actor} approved “${titleIn(after, event.milestoneId)}” and paid ${amount(event.amount)}`
      return event.amount === whole
        ? say`${opening}, all of it.`
        : say`${opening} of ${amount(whole)}. ${amount(whole - event.amount)} is carried over.`
    }
    case 'DueDateProposed':
      return say`${actor} proposes ${{ day: event.due }} as the due date of “${titleIn(after, event.milestoneId)}”. It is agreed when ${other} proposes the same day.`
    case 'DueDateAgreed':
      return say`${actor} agreed to ${{ day: event.due }} as the due date of “${titleIn(after, event.milestoneId)}”.`
    case 'EndingStarted':
      return say`${actor} is ending the contract. ${amount(held(after))} is still held.`
    case 'RefundRequested':
      return say`${actor} asks for the refund of ${amount(event.amount)}. ${other} may approve or decline it.`
    case 'RefundApproved':
      return say`${actor} approved the refund of ${amount(event.amount)} to ${other}.`
    case 'RefundDeclined':
      return say`${actor} declined the refund; ${amount(held(after))} stays in escrow.`
    case 'HeldPaid':
      return say`${actor} paid ${amount(event.amount)} from what is held in escrow.`
    case 'HeldReturned':
      return say`${actor} ended the contract; all that was held, ${amount(event.amount)}, is returned to ${other}.`
    case 'ContractEnded':
      return say`The contract has ended, and nothing is held.`
    default:
      return assertNever(event)
  }
}

/** Rule P5. */
function agreement(agreed: boolean | null, other: string): Phrase {
  if (agreed === null) return []
  return agreed
    ? say` ${other} had agreed to what was added.`
    : say` What was added takes effect without ${other} having been asked; please look at it.`
}
