import type { Contract } from '../../rules/contract'
import type { EventType } from '../../rules/events'
import type { Journal } from '../ports'

/** What a contract may have behind it and still be deleted: neither money nor anything sent (rule C3). */
const LEAVES_NO_TRACE: ReadonlySet<EventType> = new Set([
  'ContractStarted',
  'TermsEdited',
  'ContractArchived',
  'ContractUnarchived',
  'NoteAdded',
  'ContractEnded',
])

export async function isDeletable(contract: Contract, journal: Journal): Promise<boolean> {
  if (contract.planVersion > 0 || contract.locked.length > 0 || contract.request !== null) return false
  const events = await journal.readEvents(contract.id)
  return events.every((event) => LEAVES_NO_TRACE.has(event.type))
}
