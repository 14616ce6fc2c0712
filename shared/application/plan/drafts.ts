import { keptDraft } from '../../ipc/views/plan'
import type { ContractId } from '../../kernel/ids'
import { ok, refused } from '../../kernel/result'
import type { Side } from '../../rules/contract'
import { fault } from '../faults'
import { type Handler, NOTHING } from '../handler'
import type { Journal } from '../ports'
import { isWritersTurn } from './writersTurn'

const DRAFTS = 'draft/'

export function draftKey(id: ContractId, side: Side): string {
  return `${DRAFTS}${id}/${side}`
}

/** Of both sides. */
export function draftKeys(id: ContractId): readonly string[] {
  return [draftKey(id, 'client'), draftKey(id, 'freelancer')]
}

/** The ids of contracts of which either side's draft is kept. */
export async function draftedContracts(journal: Pick<Journal, 'readTexts'>): Promise<ReadonlySet<string>> {
  const drafts = await journal.readTexts(DRAFTS)
  return new Set(drafts.map(({ key }) => key.split('/')[1] ?? ''))
}

/** Rule P3: drafts are kept until they are sent or discarded, through closing and restarting. */
export const getDraft: Handler<'GetDraft'> = async ({ contractId, side }, { workspace }) =>
  ok(await readDraft(workspace.journal, draftKey(contractId, side)))

export const saveDraft: Handler<'SaveDraft'> = async (input, { ports, workspace }) => {
  const { contractId, side, writer, follows } = input
  const { journal, portfolio } = workspace
  if (!portfolio.get(contractId)) return refused(fault('contract-unknown'))
  const key = draftKey(contractId, side)
  const kept = await readDraft(journal, key)
  if (!isWritersTurn(kept, writer, follows)) return refused(fault('draft-moved-on'))
  await journal.writeText(key, JSON.stringify({ ...input.draft, writer }))
  // The screen that types holds the text itself; only that there is another's or the first draft now shows elsewhere.
  if (kept?.writer !== writer) ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts'] })
  return ok(NOTHING)
}

/** A draft that is gone already is no fault. */
export const dropDraft: Handler<'DiscardDraft'> = async (input, { ports, workspace }) => {
  const { contractId, side, writer, follows } = input
  const kept = await readDraft(workspace.journal, draftKey(contractId, side))
  if (kept && !isWritersTurn(kept, writer, follows)) return refused(fault('draft-moved-on'))
  await workspace.journal.writeText(draftKey(contractId, side), null)
  ports.notifier.signal({ type: 'changed', contracts: [contractId], about: ['contracts'] })
  return ok(NOTHING)
}

export async function hasDraft(journal: Journal, id: ContractId, side: Side): Promise<boolean> {
  return (await journal.readText(draftKey(id, side))) !== null
}

async function readDraft(journal: Journal, key: string) {
  const text = await journal.readText(key)
  const read = text === null ? null : keptDraft.safeParse(JSON.parse(text))
  return read?.success ? read.data : null
}
