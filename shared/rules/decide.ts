import { assertNever } from '../kernel/assertNever'
import { type Result, refused } from '../kernel/result'
import type { Act, Circumstance, Command } from './commands'
import type { Contract } from './contract'
import { approveRefund, declineRefund, endContract, payHeld, requestRefund } from './decide/ending'
import { approveAndPay, fundMilestone } from './decide/escrow'
import {
  acceptChangeRequest,
  declineChangeRequest,
  sendChangeRequest,
  sendChanges,
  withdrawChangeRequest,
} from './decide/plan'
import { keep } from './decide/upkeep'
import { askForChanges, proposeDueDate, submitWork } from './decide/work'
import type { EventBody } from './events'
import { gate } from './gate'
import { type Refusal, refusal } from './refusals'

export type Decision = Result<readonly EventBody[], Refusal>

/**
 * What follows from a command, or the first refusal in the order of the rules: side, phase, pending request or refund,
 * then what the act itself says, and last the day (rule H4). Pure: time, ids and who acts come in with the command.
 */
export function decide(contract: Contract, command: Command, circumstance: Circumstance): Decision {
  switch (command.type) {
    case 'EditTerms':
    case 'ArchiveContract':
    case 'UnarchiveContract':
    case 'AddNote':
      return keep(contract, command)
    default:
      return decideAct(contract, command, circumstance)
  }
}

function decideAct(contract: Contract, act: Act, circumstance: Circumstance): Decision {
  const closed = gate(contract, act.type, circumstance.side)
  // Only the client's ending may pay (rule W1): a side that may not is refused before the phase is looked at.
  if (closed === 'not-permitted' || paysAsFreelancer(act, circumstance)) return refused(refusal('not-permitted'))
  if (closed) return refused(refusal(closed))
  const decision = decideContent(contract, act, circumstance)
  if (!decision.ok) return decision
  const untimely = wrongDay(contract, circumstance)
  return untimely ? refused(untimely) : decision
}

function decideContent(contract: Contract, act: Act, circumstance: Circumstance): Decision {
  switch (act.type) {
    case 'SendChanges':
      return sendChanges(contract, act)
    case 'SendChangeRequest':
      return sendChangeRequest(contract, act)
    case 'AcceptChangeRequest':
      return acceptChangeRequest(contract, act)
    case 'DeclineChangeRequest':
      return declineChangeRequest(contract, act)
    case 'WithdrawChangeRequest':
      return withdrawChangeRequest(contract, act)
    case 'FundMilestone':
      return fundMilestone(contract, act)
    case 'SubmitWork':
      return submitWork(contract, act)
    case 'AskForChanges':
      return askForChanges(contract, act)
    case 'ProposeDueDate':
      return proposeDueDate(contract, act, circumstance)
    case 'ApproveAndPay':
      return approveAndPay(contract, act)
    case 'EndContract':
      return endContract(contract, act, circumstance)
    case 'PayHeld':
      return payHeld(contract, act)
    case 'RequestRefund':
      return requestRefund(contract)
    case 'ApproveRefund':
      return approveRefund(contract)
    case 'DeclineRefund':
      return declineRefund()
    default:
      return assertNever(act)
  }
}

function paysAsFreelancer(act: Act, circumstance: Circumstance): boolean {
  return act.type === 'EndContract' && act.amount !== null && circumstance.side === 'freelancer'
}

/** Rule H4. */
function wrongDay(contract: Contract, { on, today }: Circumstance): Refusal | null {
  if (on < contract.latestOn)
    return refusal('date-out-of-order', { field: 'on' }, { limit: { day: contract.latestOn } })
  return on > today ? refusal('date-in-future', { field: 'on' }) : null
}
