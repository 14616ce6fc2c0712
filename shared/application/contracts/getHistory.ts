import { ok, refused } from '../../kernel/result'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { stepsOf } from '../steps'
import { historyDetails } from '../wording/historyDetails'
import { historyHeadline } from '../wording/historyHeadline'

/** Every event in words, the latest first. */
export const getHistory: Handler<'GetHistory'> = async ({ contractId }, { workspace }) => {
  const events = await workspace.journal.readEvents(contractId)
  if (events.length === 0) return refused(fault('contract-unknown'))
  const entries = stepsOf(events).map((step) => {
    const { version, type, side, recordedBy, on, recordedAt, note } = step.event
    return {
      version,
      type,
      side,
      recordedBy,
      on,
      recordedAt,
      headline: [...historyHeadline(step)],
      details: historyDetails(step).map((line) => [...line]),
      note,
      corrects: step.event.type === 'NoteAdded' ? step.event.corrects : null,
    }
  })
  return ok(entries.reverse())
}
