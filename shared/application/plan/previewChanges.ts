import type { RequestId } from '../../kernel/ids'
import { ok, refused } from '../../kernel/result'
import type { Act } from '../../rules/commands'
import { decide } from '../../rules/decide'
import { readDraft } from '../../rules/draft'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { refusalWords } from '../wording/refusalWords'
import { changesOf } from './changesView'

/** Show changes (rules P3, P4): what sending the draft now would change, or be refused for. Writes nothing. */
export const previewChanges: Handler<'PreviewChanges'> = async (
  { contractId, side, draft },
  { ports, workspace, today },
) => {
  const contract = await workspace.journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  const { plan, faults } = readDraft(contract, draft)
  const act: Act =
    side === 'client'
      ? { type: 'SendChanges', draft, agreed: false }
      : { type: 'SendChangeRequest', draft, requestId: 'preview' as RequestId, message: null }
  const decision = decide(contract, act, { side, on: today, today })
  const say = await refusalWords({ ports, workspace, today })
  return ok({
    changes: changesOf(contract, plan, draft.dragged),
    faults: faults.map(say),
    refusal: decision.ok ? null : say(decision.refusal),
  })
}
