import type { PaymentPreview } from '../../ipc/views/contract'
import { type Minor, plainAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import type { Contract } from '../../rules/contract'
import { decide } from '../../rules/decide'
import { activeMilestone, chargeFor, held, nextMilestone } from '../../rules/figures'
import { record } from '../../rules/record'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { refusalWords } from '../wording/refusalWords'

/** Review & Pay's live line: who would get what. The act itself is decided and evolved, and nothing is written. */
export const previewPayment: Handler<'PreviewPayment'> = async (input, { ports, workspace, today }) => {
  const contract = await workspace.journal.readContract(input.contractId)
  if (!contract) return refused(fault('contract-unknown'))
  const circumstance = { side: input.side, on: input.on, today }
  const decision = decide(contract, input.act, circumstance)
  if (!decision.ok) {
    const say = await refusalWords({ ports, workspace, today })
    return ok({ ...outcome(contract, contract), refusal: say(decision.refusal) })
  }
  const recordedBy = contract.terms.ourSide
  const recording = { contractId: contract.id, recordedBy, recordedAt: ports.clock.now(), note: null }
  return ok(outcome(contract, record(contract, decision.value, circumstance, recording).contract))
}

function outcome(before: Contract, after: Contract): PaymentPreview {
  const { currency } = before.terms
  const amount = (minor: Minor) => plainAmount(minor, currency)
  const next = after.phase === 'open' && after !== before ? nextMilestone(after) : null
  return {
    currency,
    reserved: amount(before.money.reserved),
    toFreelancer: amount(after.money.paid - before.money.paid),
    stays: amount(held(after)),
    next: next && { title: next.title, charge: amount(chargeFor(after, next.amount)) },
    refund: refundIn(before, after),
    ending: endingIn(before, after),
    refusal: null,
  }
}

/** What is asked back, or, where the freelancer ends, what is returned at once (rules X2, X5). */
function refundIn(before: Contract, after: Contract): string | null {
  if (after === before) return null
  const asked = after.refund?.status === 'pending' ? after.refund.amount : 0n
  const returned = after.money.refunded - before.money.refunded
  const refund = asked + returned
  return refund > 0n ? plainAmount(refund, before.terms.currency) : null
}

/** What ending does beside paying and asking back (rules X1, X5). */
function endingIn(before: Contract, after: Contract): PaymentPreview['ending'] {
  if (before.phase !== 'open' || after.phase === 'open') return null
  const active = activeMilestone(before)
  const isCancelled = after.locked.some(({ id, status }) => id === active?.id && status === 'cancelled')
  return {
    activeCancelled: active && isCancelled ? active.title : null,
    plannedCancelled: before.plan.length,
    requestLapses: before.request !== null,
    endsAtOnce: refundIn(before, after) === null,
  }
}
