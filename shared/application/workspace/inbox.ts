import type { InboxItem } from '../../ipc/views/workspace'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { ContractId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { counterpartyOf } from '../contracts/contractRow'
import type { Handler } from '../handler'
import type { Portfolio } from '../portfolio'
import type { StoredRow } from '../storedRow'
import { inboxSentence } from '../wording/inboxSentence'

const ORDER: readonly InboxItem['kind'][] = ['request', 'refund', 'work', 'due-date', 'overdue', 'fund']

export const getInbox: Handler<'GetInbox'> = async (_, { workspace, today }) =>
  ok({ items: [...inboxItems(workspace.portfolio, today)] })

/** What waits for us across contracts, from their rows alone: answers first, then work, then what is late; the oldest first. */
export function inboxItems(portfolio: Portfolio, today: CalendarDay): readonly InboxItem[] {
  const items = portfolio.inOrder().flatMap(([id, row]) => waitingIn(id, row, today))
  const rank = ({ kind }: InboxItem) => ORDER.indexOf(kind)
  const since = (item: InboxItem) => item.since ?? '9999-12-31'
  return items.sort((a, b) => rank(a) - rank(b) || (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
}

export function countWaiting(portfolio: Portfolio, today: CalendarDay): number {
  let count = 0
  for (const [id, row] of portfolio.inOrder()) count += waitingIn(id, row, today).length
  return count
}

function waitingIn(contractId: ContractId, row: StoredRow, today: CalendarDay): readonly InboxItem[] {
  if (row.archived || row.markWithoutOverdue === 'Ended') return []
  const item = (kind: InboxItem['kind'], since: CalendarDay | null): InboxItem => ({
    kind,
    contractId,
    contract: row.title,
    party: counterpartyOf(row),
    sentence: [...inboxSentence(kind, row)],
    since,
  })
  const items: InboxItem[] = []
  const isClient = row.ourSide === 'client'
  if (isClient && row.request) items.push(item('request', row.request.on))
  if (!isClient && row.refund?.pending) items.push(item('refund', row.refund.on))
  if (isClient && row.active?.submittedOn) items.push(item('work', row.active.submittedOn))
  if (row.active?.proposal && row.active.proposal.by !== row.ourSide) items.push(item('due-date', null))
  if (row.firstDue && row.firstDue.due < today) items.push(item('overdue', row.firstDue.due))
  if (isClient && row.markWithoutOverdue === 'To fund') items.push(item('fund', row.next?.due ?? null))
  return items
}
