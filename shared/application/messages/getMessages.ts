import type { Message } from '../../ipc/views/contract'
import { ok, refused } from '../../kernel/result'
import type { ContractEvent } from '../../rules/events'
import { fault } from '../faults'
import type { Handler } from '../handler'
import { stepsOf } from '../steps'
import { noticeOf } from '../wording/notice'
import { readSettings } from '../workspace/settings'
import { type ActSteps, actsOf } from './acts'

/** Notices of our acts and notes of our own, the latest first (rule W3). */
export const getMessages: Handler<'GetMessages'> = async ({ contractId }, { ports, workspace }) => {
  const events = await workspace.journal.readEvents(contractId)
  if (events.length === 0) return refused(fault('contract-unknown'))
  const { locale } = await readSettings({ ports, workspace })
  return ok([...messagesOf(events, locale)].reverse())
}

/** Computed from the events, in their order; never stored. */
export function messagesOf(events: readonly ContractEvent[], locale: string): readonly Message[] {
  return actsOf(stepsOf(events)).flatMap((act) => messageOf(act, locale) ?? [])
}

function messageOf(act: ActSteps, locale: string): Message | null {
  const [lead] = act.steps
  if (!lead) return null
  const { event, after } = lead
  const { on, recordedAt } = event
  if (event.type === 'NoteAdded') {
    const subject = event.corrects === null ? `Note on ${after.terms.title}` : `Correction on ${after.terms.title}`
    return { version: act.version, kind: 'note', on, recordedAt, subject, body: event.text }
  }
  // What the other side did it knows: only acts of ours are told.
  const notice = event.side === after.terms.ourSide ? noticeOf(act, locale) : null
  return notice && { version: act.version, kind: 'notice', on, recordedAt, ...notice }
}
