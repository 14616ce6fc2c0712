import { ok, refused } from '../../kernel/result'
import { isDeletable } from '../../rules/deletable'
import { refusal } from '../../rules/refusals'
import { fault, wireRefusal } from '../faults'
import { type Handler, NOTHING } from '../handler'
import { discardDraft } from '../plan/drafts'

/** Rule C3. */
export const deleteContract: Handler<'DeleteContract'> = async ({ contractId }, { ports, workspace }) => {
  const { journal, portfolio } = workspace
  const contract = await journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  if (!isDeletable(await journal.readEvents(contractId))) return refused(wireRefusal(refusal('contract-kept')))
  const outcome = await journal.remove([{ id: contractId, version: contract.version }])
  if (outcome === 'conflict') return refused(fault('changed-elsewhere'))
  portfolio.delete(contractId)
  await discardDraft(journal, contractId).catch(() => undefined)
  ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts', 'workspace'] })
  return ok(NOTHING)
}
