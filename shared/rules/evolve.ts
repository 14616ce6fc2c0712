import { assertNever } from '../kernel/assertNever'
import type { ActiveMilestone, Contract } from './contract'
import type { ContractEvent } from './events'
import { afterEnded, afterEndingStarted, afterHeldPaid, afterReturned } from './evolve/ending'
import { afterFunded, afterPaid } from './evolve/escrow'
import { afterPlan } from './evolve/plan'
import { activeMilestone } from './figures'

/** The contract after an event. Total over what `decide` made; anything else means a damaged store, and throws. */
export function evolve(contract: Contract | null, event: ContractEvent): Contract {
  if (contract === null) return started(event)
  const next = apply(contract, event)
  return { ...next, version: event.version + 1, latestOn: isAct(event) ? event.on : contract.latestOn }
}

export function fold(events: Iterable<ContractEvent>): Contract | null {
  let contract: Contract | null = null
  for (const event of events) contract = evolve(contract, event)
  return contract
}

function started(event: ContractEvent): Contract {
  if (event.type !== 'ContractStarted') throw new Error(`A contract starts with ContractStarted, not ${event.type}`)
  return {
    id: event.contractId,
    version: event.version + 1,
    terms: event.terms,
    phase: 'open',
    archived: false,
    startedOn: event.on,
    latestOn: event.on,
    planVersion: 0,
    locked: [],
    plan: [],
    removed: [],
    money: { deposited: 0n, reserved: 0n, carried: 0n, paid: 0n, refunded: 0n },
    request: null,
    refund: null,
  }
}

function apply(contract: Contract, event: ContractEvent): Contract {
  switch (event.type) {
    case 'ContractStarted':
      throw new Error('A contract starts once')
    case 'TermsEdited':
      return { ...contract, terms: { ...contract.terms, ...event.change } }
    case 'ContractArchived':
      return { ...contract, archived: true }
    case 'ContractUnarchived':
      return { ...contract, archived: false }
    case 'NoteAdded':
      return contract
    case 'PlanChanged':
      return afterPlan(contract, event.plan)
    case 'ChangeRequestSent': {
      const { requestId: id, on, plan, dragged, message } = event
      return { ...contract, request: { id, on, plan, dragged, message } }
    }
    case 'ChangeRequestAccepted':
      return afterPlan({ ...contract, request: null }, contract.request?.plan ?? contract.plan)
    case 'ChangeRequestDeclined':
    case 'ChangeRequestWithdrawn':
      return { ...contract, request: null }
    case 'MilestoneFunded':
      return afterFunded(contract, event.milestoneId, event.charge, event.on)
    case 'WorkSubmitted':
      return withActive(contract, { submission: { on: event.on, message: event.message } })
    case 'WorkReturned':
      return withActive(contract, { submission: null })
    case 'DueDateProposed':
      return withActive(contract, { dueProposal: { by: event.side, due: event.due } })
    case 'DueDateAgreed':
      return withActive(contract, { dueProposal: null, agreedDue: event.due })
    case 'MilestonePaid':
      return afterPaid(contract, event.milestoneId, event.amount, event.on)
    case 'EndingStarted':
      return afterEndingStarted(contract, event.on)
    case 'RefundRequested':
      return { ...contract, refund: { status: 'pending', amount: event.amount, on: event.on } }
    case 'RefundDeclined':
      return contract.refund ? { ...contract, refund: { ...contract.refund, status: 'declined' } } : contract
    case 'RefundApproved':
    case 'HeldReturned':
      return afterReturned(contract, event.amount, event.on)
    case 'HeldPaid':
      return afterHeldPaid(contract, event.amount)
    case 'ContractEnded':
      return afterEnded(contract, event.on)
    default:
      return assertNever(event)
  }
}

function withActive(
  contract: Contract,
  change: Partial<Pick<ActiveMilestone, 'submission' | 'dueProposal' | 'agreedDue'>>,
): Contract {
  const active = activeMilestone(contract)
  return active
    ? { ...contract, locked: contract.locked.map((one) => (one === active ? { ...active, ...change } : one)) }
    : contract
}

/** Notes, edits of the terms and archiving are no acts of a side: rule H4 doesn't count their day. */
function isAct(event: ContractEvent): boolean {
  switch (event.type) {
    case 'TermsEdited':
    case 'ContractArchived':
    case 'ContractUnarchived':
    case 'NoteAdded':
      return false
    default:
      return true
  }
}
