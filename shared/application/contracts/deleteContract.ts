import { ok, refused } from '../../kernel/result'
import { isDeletable } from '../../rules/deletable'
import { refusal } from '../../rules/refusals'
import { fault, wireRefusal } from '../faults'
import { type Handler, NOTHING } from '../handler'
import { draftKeys } from '../plan/drafts'

/** Rule C3. */
export const deleteContract: Handler<'DeleteContract'> = async ({ contractId }, { ports, workspace }) => {
  const { journal, portfolio } = workspace
  const contract = await journal.readContract(contractId)
  // It is gone already, as after the same call before.
  if (!contract) return ok(NOTHING)
  if (!isDeletable(await journal.readEvents(contractId))) return refused(wireRefusal(refusal('contract-kept')))
  const outcome = await journal.remove([{ id: contractId, version: contract.version }])
  if (outcome === 'conflict') return refused(fault('changed-elsewhere'))
  portfolio.delete(contractId)
  const drafts = draftKeys(contractId).map((key) => ({ key, text: null }))
  await journal.writeTexts(drafts).catch(() => undefined)
  ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts', 'workspace'] })
  return ok(NOTHING)
}
