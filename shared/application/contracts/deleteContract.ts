import { ok, refused } from '../../kernel/result'
import { refusal } from '../../rules/refusals'
import { fault, wireRefusal } from '../faults'
import { type Handler, NOTHING } from '../handler'
import { discardDraft } from '../plan/drafts'
import { isDeletable } from './deletable'

/** Rule C3. */
export const deleteContract: Handler<'DeleteContract'> = async ({ contractId }, { ports, workspace }) => {
  const { journal, portfolio } = workspace
  const contract = await journal.readContract(contractId)
  if (!contract) return refused(fault('contract-unknown'))
  if (!(await isDeletable(contract, journal))) return refused(wireRefusal(refusal('contract-kept')))
  const outcome = await journal.remove([{ id: contractId, version: contract.version }])
  if (outcome === 'conflict') return refused(fault('changed-elsewhere'))
  portfolio.delete(contractId)
  await discardDraft(journal, contractId).catch(() => undefined)
  ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts', 'workspace'] })
  return ok(NOTHING)
}
