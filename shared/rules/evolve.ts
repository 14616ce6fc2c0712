import { assertNever } from '../kernel/assertNever'
import type { ActiveMilestone, Contract } from './contract'
import type { ContractEvent } from './events'
import { end, payHeld, returnHeld, startEnding } from './evolve/ending'
import { fund, pay } from './evolve/escrow'
import { copyOf, type Next } from './evolve/next'
import { takePlan } from './evolve/plan'
import { activeMilestone } from './figures'

/** The contract after an event. Total over what `decide` made; anything else means a damaged store, and throws. */
export function evolve(contract: Contract | null, event: ContractEvent): Contract {
  if (contract === null) return started(event)
  const next = copyOf(contract)
  apply(next, event)
  next.version = event.version + 1
  if (isAct(event)) next.latestOn = event.on
  return next
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

function apply(next: Next, event: ContractEvent): void {
  switch (event.type) {
    case 'ContractStarted':
      throw new Error('A contract starts once')
    case 'TermsEdited':
      next.terms = { ...next.terms, ...event.change }
      break
    case 'ContractArchived':
      next.archived = true
      break
    case 'ContractUnarchived':
      next.archived = false
      break
    case 'NoteAdded':
      break
    case 'PlanChanged':
      takePlan(next, event.plan)
      break
    case 'ChangeRequestSent': {
      const { requestId: id, on, plan, dragged, message } = event
      next.request = { id, on, plan, dragged, message }
      break
    }
    case 'ChangeRequestAccepted':
      takePlan(next, next.request?.plan ?? next.plan)
      next.request = null
      break
    case 'ChangeRequestDeclined':
    case 'ChangeRequestWithdrawn':
      next.request = null
      break
    case 'MilestoneFunded':
      fund(next, event.milestoneId, event.charge, event.on)
      break
    case 'WorkSubmitted':
      changeActive(next, { submission: { on: event.on, message: event.message } })
      break
    case 'WorkReturned':
      changeActive(next, { submission: null })
      break
    case 'DueDateProposed':
      changeActive(next, { dueProposal: { by: event.side, due: event.due } })
      break
    case 'DueDateAgreed':
      changeActive(next, { dueProposal: null, agreedDue: event.due })
      break
    case 'MilestonePaid':
      pay(next, event.milestoneId, event.amount, event.on)
      break
    case 'EndingStarted':
      startEnding(next, event.on)
      break
    case 'RefundRequested':
      next.refund = { status: 'pending', amount: event.amount, on: event.on }
      break
    case 'RefundDeclined':
      if (next.refund) next.refund = { ...next.refund, status: 'declined' }
      break
    case 'RefundApproved':
    case 'HeldReturned':
      returnHeld(next, event.amount, event.on)
      break
    case 'HeldPaid':
      payHeld(next, event.amount)
      break
    case 'ContractEnded':
      end(next, event.on)
      break
    default:
      assertNever(event)
  }
}

function changeActive(
  next: Next,
  change: Partial<Pick<ActiveMilestone, 'submission' | 'dueProposal' | 'agreedDue'>>,
): void {
  const active = activeMilestone(next)
  if (active) next.locked = next.locked.map((one) => (one === active ? { ...active, ...change } : one))
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
