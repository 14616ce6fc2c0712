import { draft } from '../../ipc/views/plan'
import type { ContractId } from '../../kernel/ids'
import { ok, refused } from '../../kernel/result'
import { fault } from '../faults'
import { type Handler, NOTHING } from '../handler'
import type { Journal } from '../ports'

export function draftKey(id: ContractId): string {
  return `draft/${id}`
}

/** Rule P3: drafts are kept until they are sent or discarded, through closing and restarting. */
export const getDraft: Handler<'GetDraft'> = async ({ contractId }, { workspace }) => {
  const text = await workspace.journal.readText(draftKey(contractId))
  const read = text === null ? null : draft.safeParse(JSON.parse(text))
  return ok(read?.success ? read.data : null)
}

export const saveDraft: Handler<'SaveDraft'> = async (input, { ports, workspace }) => {
  const { contractId } = input
  if (!workspace.portfolio.get(contractId)) return refused(fault('contract-unknown'))
  const isFirst = !(await hasDraft(workspace.journal, contractId))
  await workspace.journal.writeText(draftKey(contractId), JSON.stringify(input.draft))
  // The screen that types holds the text itself; only that there is a draft now shows elsewhere.
  if (isFirst) ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts'] })
  return ok(NOTHING)
}

export const dropDraft: Handler<'DiscardDraft'> = async ({ contractId }, { ports, workspace }) => {
  await discardDraft(workspace.journal, contractId)
  ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts'] })
  return ok(NOTHING)
}

export async function hasDraft(journal: Journal, id: ContractId): Promise<boolean> {
  return (await journal.readText(draftKey(id))) !== null
}

export function discardDraft(journal: Journal, id: ContractId): Promise<void> {
  return journal.writeText(draftKey(id), null)
}
