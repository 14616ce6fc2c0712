import type { ContractRow } from '../../ipc/views/contract'
import type { CalendarDay } from '../../kernel/calendarDay'
import type { ContractId } from '../../kernel/ids'
import { withOverdue } from '../../rules/marks'
import type { StoredRow } from '../storedRow'

/** The stored row as it stands on a day. */
export function contractRowView(id: ContractId, row: StoredRow, today: CalendarDay): ContractRow {
  const due = row.firstDue?.due ?? null
  const next = row.active ?? row.next
  return {
    id,
    title: row.title,
    party: counterpartyOf(row),
    ourSide: row.ourSide,
    currency: row.currency,
    reference: row.reference,
    tags: [...row.tags],
    mark: withOverdue(row.markWithoutOverdue, due, today),
    overdue: isPast(due, today),
    archived: row.archived,
    next: next && { title: next.title, due: next.due, overdue: isPast(next.due, today) },
    value: row.value,
    held: row.held,
    paid: row.paid,
    deposited: row.deposited,
    search: row.search.normalize('NFC'),
  }
}

/** Rule P11, of the own due date of a milestone that is active or planned. */
function isPast(due: CalendarDay | null, today: CalendarDay): boolean {
  return due !== null && due < today
}

export function counterpartyOf({
  ourSide,
  client,
  freelancer,
}: Pick<StoredRow, 'ourSide' | 'client' | 'freelancer'>): string {
  return ourSide === 'client' ? freelancer : client
}
