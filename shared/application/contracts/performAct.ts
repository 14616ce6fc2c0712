import type { ParsedInput } from '../../ipc/calls'
import type { WireRefusal } from '../../ipc/primitives'
import { plainAmount } from '../../kernel/money'
import { ok, refused } from '../../kernel/result'
import { isBlank, normaliseText } from '../../kernel/text'
import type { Contract } from '../../rules/contract'
import { decide } from '../../rules/decide'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { draftKey } from '../plan/drafts'
import { changeContract } from './changeContract'

/** An act of a side, recorded by ours (rules W1, W2). Sent changes take that side's draft with them. */
export const performAct: Handler<'PerformAct'> = async (input, context) => {
  const { contractId, act, side, on } = input
  const circumstance = { side, on, today: context.today }
  const note = input.note === null || isBlank(input.note) ? null : normaliseText(input.note)
  const isSent = act.type === 'SendChanges' || act.type === 'SendChangeRequest'
  return changeContract(
    {
      commandId: input.commandId,
      contractId,
      note,
      // What is sent again was done before, and drops nothing: a draft begun since is not its own.
      drops: isSent ? [draftKey(contractId, side)] : [],
      decide(contract) {
        if (contract === null) return refused(fault('contract-unknown'))
        const unseen = unseenRefund(contract, act)
        if (unseen) return refused(unseen)
        return ok({ decision: decide(contract, act, circumstance), circumstance, recordedBy: contract.terms.ourSide })
      },
    },
    context,
  )
}

/** A refund may be asked for anew with another amount: only the one that was shown is answered. */
function unseenRefund({ refund, terms }: Contract, act: ParsedInput<'PerformAct'>['act']): WireRefusal | null {
  if (act.type !== 'ApproveRefund' && act.type !== 'DeclineRefund') return null
  if (refund?.status !== 'pending' || plainAmount(refund.amount, terms.currency) === act.amount) return null
  return fault('refund-changed')
}
