import { ok, type Result, refused } from '../../kernel/result'
import { readPayment } from '../amounts'
import type { Act, Circumstance } from '../commands'
import type { Contract } from '../contract'
import type { EventBody } from '../events'
import { activeMilestone, held } from '../figures'
import { type Refusal, refusal } from '../refusals'
import { endingEvents, payActive } from './escrow'

type Decision = Result<readonly EventBody[], Refusal>
type Of<Type extends Act['type']> = Extract<Act, { readonly type: Type }>

/** Rule X1 for the client, X5 for the freelancer, whose ending returns all that is held. */
export function endContract(contract: Contract, { amount }: Of<'EndContract'>, { side }: Circumstance): Decision {
  if (side === 'freelancer') {
    const rest = held(contract)
    return ok(
      rest > 0n ? [{ type: 'HeldReturned', amount: rest }, { type: 'ContractEnded' }] : [{ type: 'ContractEnded' }],
    )
  }
  if (amount === null) return ok(endingEvents(held(contract)))
  const active = activeMilestone(contract)
  if (!active) return refused(refusal('milestone-not-active', null, { missing: true }))
  const payment = payActive(contract, active, amount)
  if (!payment.ok) return payment
  const paid: EventBody = { type: 'MilestonePaid', milestoneId: active.id, amount: payment.value }
  return ok([paid, ...endingEvents(held(contract) - payment.value)])
}

/** Rule X4: above 0, at most what is held; the refund of the rest replaces or renews the old request. */
export function payHeld(contract: Contract, { amount }: Of<'PayHeld'>): Decision {
  const payment = readPayment(amount, contract.terms.currency, held(contract))
  if (!payment.ok) return payment
  const rest = held(contract) - payment.value
  const paid: EventBody = { type: 'HeldPaid', amount: payment.value }
  return ok([paid, rest > 0n ? { type: 'RefundRequested', amount: rest } : { type: 'ContractEnded' }])
}

export function requestRefund(contract: Contract): Decision {
  return ok([{ type: 'RefundRequested', amount: held(contract) }])
}

/** Rule X3. */
export function approveRefund(contract: Contract): Decision {
  return ok([{ type: 'RefundApproved', amount: held(contract) }, { type: 'ContractEnded' }])
}

export function declineRefund(): Decision {
  return ok([{ type: 'RefundDeclined' }])
}
