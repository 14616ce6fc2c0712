import type { MilestoneId } from '../../kernel/ids'
import type { Minor } from '../../kernel/money'
import { ok, type Result, refused } from '../../kernel/result'
import { readPayment } from '../amounts'
import type { Act } from '../commands'
import type { ActiveMilestone, Contract } from '../contract'
import type { EventBody } from '../events'
import { activeMilestone, chargeFor, held, nextMilestone } from '../figures'
import { type Refusal, refusal } from '../refusals'

type Decision = Result<readonly EventBody[], Refusal>
type Of<Type extends Act['type']> = Extract<Act, { readonly type: Type }>

/** Rules E1 to E4: the next in order, while none is active; carried-over money first, then a deposit of the charge. */
export function fundMilestone(contract: Contract, { milestoneId, base }: Of<'FundMilestone'>): Decision {
  if (base !== contract.planVersion) return refused(refusal('stale-plan'))
  const planned = contract.plan.find(({ id }) => id === milestoneId)
  if (!planned) {
    const isLocked = contract.locked.some(({ id }) => id === milestoneId)
    return refused(refusal(isLocked ? 'milestone-locked' : 'milestone-unknown'))
  }
  if (activeMilestone(contract)) return refused(refusal('another-milestone-active'))
  if (nextMilestone(contract) !== planned) return refused(refusal('not-next-in-order'))
  return ok([{ type: 'MilestoneFunded', milestoneId, charge: chargeFor(contract, planned.amount) }])
}

/** Rules E6 to E8: in full or in part; what remains is carried over, or its refund is asked for at the end. */
export function approveAndPay(contract: Contract, act: Of<'ApproveAndPay'>): Decision {
  const active = activeNamed(contract, act.milestoneId)
  if (!active.ok) return active
  const payment = payActive(contract, active.value, act.amount)
  if (!payment.ok) return payment
  const paid: EventBody = { type: 'MilestonePaid', milestoneId: act.milestoneId, amount: payment.value }
  return ok(act.then === 'end' ? [paid, ...endingEvents(held(contract) - payment.value)] : [paid])
}

/** Rule A2: at most what is reserved; null pays in full. */
export function payActive(contract: Contract, active: ActiveMilestone, amount: string | null): Result<Minor, Refusal> {
  return amount === null ? ok(active.amount) : readPayment(amount, contract.terms.currency, active.amount)
}

/** Rule X2: with money still held its refund is asked for; with nothing held the contract is ended at once. */
export function endingEvents(rest: Minor): readonly EventBody[] {
  return rest > 0n
    ? [{ type: 'EndingStarted' }, { type: 'RefundRequested', amount: rest }]
    : [{ type: 'ContractEnded' }]
}

/** The active milestone, where the act names it. */
export function activeNamed(contract: Contract, milestoneId: MilestoneId): Result<ActiveMilestone, Refusal> {
  const active = activeMilestone(contract)
  if (active?.id === milestoneId) return ok(active)
  const isKnown = [...contract.locked, ...contract.plan].some(({ id }) => id === milestoneId)
  return refused(refusal(isKnown ? 'milestone-not-active' : 'milestone-unknown'))
}
