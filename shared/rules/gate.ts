import type { ActType } from './commands'
import type { Contract, Side } from './contract'
import type { RefusalCode } from './refusals'

interface Conditions {
  /** Whose act it is (rule W1). */
  readonly sides: readonly Side[]
  /** In which phase it may be done (rule X6). */
  readonly phase: (side: Side) => 'open' | 'ending' | 'not-ended'
  readonly pending: 'no-request' | 'request' | 'no-refund' | 'refund' | 'any'
}

const CLIENT: readonly Side[] = ['client']
const FREELANCER: readonly Side[] = ['freelancer']
const EITHER: readonly Side[] = ['client', 'freelancer']
const open = () => 'open' as const
const ending = () => 'ending' as const

const CONDITIONS: Readonly<Record<ActType, Conditions>> = {
  SendChanges: { sides: CLIENT, phase: open, pending: 'no-request' },
  SendChangeRequest: { sides: FREELANCER, phase: open, pending: 'no-request' },
  AcceptChangeRequest: { sides: CLIENT, phase: open, pending: 'request' },
  DeclineChangeRequest: { sides: CLIENT, phase: open, pending: 'request' },
  WithdrawChangeRequest: { sides: FREELANCER, phase: open, pending: 'request' },
  FundMilestone: { sides: CLIENT, phase: open, pending: 'no-request' },
  SubmitWork: { sides: FREELANCER, phase: open, pending: 'any' },
  AskForChanges: { sides: CLIENT, phase: open, pending: 'any' },
  ApproveAndPay: { sides: CLIENT, phase: open, pending: 'any' },
  // The freelancer's ending returns what is held, also while the client's own ending waits (rule X5).
  EndContract: { sides: EITHER, phase: (side) => (side === 'client' ? 'open' : 'not-ended'), pending: 'any' },
  PayHeld: { sides: CLIENT, phase: ending, pending: 'any' },
  RequestRefund: { sides: CLIENT, phase: ending, pending: 'no-refund' },
  ApproveRefund: { sides: FREELANCER, phase: ending, pending: 'refund' },
  DeclineRefund: { sides: FREELANCER, phase: ending, pending: 'refund' },
  ProposeDueDate: { sides: EITHER, phase: open, pending: 'any' },
}

export const ACT_TYPES = Object.keys(CONDITIONS) as readonly ActType[]

/** What stands in the way of an act before its content is looked at: side, phase, then what is or isn't pending. */
export function gate(contract: Contract, act: ActType, side: Side): RefusalCode | null {
  const conditions = CONDITIONS[act]
  if (!conditions.sides.includes(side)) return 'not-permitted'
  return wrongPhase(contract, conditions.phase(side)) ?? wrongPending(contract, conditions.pending)
}

function wrongPhase(contract: Contract, needed: 'open' | 'ending' | 'not-ended'): RefusalCode | null {
  if (contract.phase === 'ended') return 'contract-ended'
  if (needed === 'open' && contract.phase === 'ending') return 'contract-ending'
  if (needed === 'ending' && contract.phase === 'open') return 'contract-not-ending'
  return null
}

function wrongPending(contract: Contract, needed: Conditions['pending']): RefusalCode | null {
  const refundPending = contract.refund?.status === 'pending'
  if (needed === 'no-request' && contract.request) return 'request-pending'
  if (needed === 'request' && !contract.request) return 'no-request-pending'
  if (needed === 'no-refund' && refundPending) return 'refund-pending'
  if (needed === 'refund' && !refundPending) return 'no-refund-pending'
  return null
}
