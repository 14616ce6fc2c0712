import { ok, refused } from '../../kernel/result'
import { isBlank, normaliseText } from '../../kernel/text'
import { decide } from '../../rules/decide'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { discardDraft } from '../plan/drafts'
import { changeContract } from './changeContract'

/** An act of a side, recorded by ours (rules W1, W2). Sent changes take their draft with them. */
export const performAct: Handler<'PerformAct'> = async (input, context) => {
  const { contractId, act, side, on } = input
  const circumstance = { side, on, today: context.today }
  const note = input.note === null || isBlank(input.note) ? null : normaliseText(input.note)
  const outcome = await changeContract(
    {
      commandId: input.commandId,
      contractId,
      note,
      decide: (contract) =>
        contract === null
          ? refused(fault('contract-unknown'))
          : ok({ decision: decide(contract, act, circumstance), circumstance, recordedBy: contract.terms.ourSide }),
    },
    context,
  )
  const isSent = act.type === 'SendChanges' || act.type === 'SendChangeRequest'
  // The act is durable: a draft that can't be discarded just now must not make it look refused.
  if (outcome.ok && isSent) await discardDraft(context.workspace.journal, contractId).catch(() => undefined)
  return outcome
}
