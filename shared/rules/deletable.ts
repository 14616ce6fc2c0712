import type { ContractEvent } from './events'

/** Rule C3: a contract with a money event or a sent change is archived, never deleted; one whose plan is still a draft may go. */
export function isDeletable(events: readonly ContractEvent[]): boolean {
  return events.every(({ type }) => KEEPS_NO_HISTORY.has(type))
}

const KEEPS_NO_HISTORY: ReadonlySet<ContractEvent['type']> = new Set([
  'ContractStarted',
  'TermsEdited',
  'NoteAdded',
  'ContractArchived',
  'ContractUnarchived',
])
