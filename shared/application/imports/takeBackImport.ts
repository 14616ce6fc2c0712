import { ok } from '../../kernel/result'
import { type Handler, NOTHING } from '../handler'
import { takeBackImport as takeBack } from '../import/takeBackImport'
import { draftedContracts } from '../plan/drafts'

/** All of an import or nothing: until one of its contracts is touched. */
export const takeBackImport: Handler<'TakeBackImport'> = async ({ importId }, { ports, workspace }) => {
  const gone = await takeBack(importId, workspace.journal, await draftedContracts(workspace.journal))
  if (!gone.ok) return gone
  for (const id of gone.value) workspace.portfolio.delete(id)
  ports.notifier.signal({ type: 'changed', contracts: 'all', about: ['contracts', 'parties', 'workspace'] })
  return ok(NOTHING)
}
