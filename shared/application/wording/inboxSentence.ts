import type { Phrase } from '../../ipc/primitives'
import type { InboxItem } from '../../ipc/views/workspace'
import { assertNever } from '../../kernel/assertNever'
import type { StoredRow } from '../storedRow'
import { say, strong } from './phrase'
import { planCounts } from './planCounts'

/** Why a contract is in the inbox. */
export function inboxSentence(kind: InboxItem['kind'], row: StoredRow): Phrase {
  const { currency, active, next, refund, firstDue, request } = row
  const title = active?.title ?? next?.title ?? ''
  switch (kind) {
    case 'request':
      return say`${strong(row.freelancer)} asks for changes to the plan: ${request ? planCounts(request.counts) : ''}.`
    case 'refund':
      return say`${strong(row.client)} asks for ${{ amount: refund?.amount ?? row.held, currency }} back.`
    case 'work':
      return say`${strong(title)} was submitted and waits for review.`
    case 'due-date':
      return active?.proposal
        ? say`${strong(row.ourSide === 'client' ? row.freelancer : row.client)} proposes ${{ day: active.proposal.due }} for ${strong(title)}.`
        : say`Another due date is proposed for ${strong(title)}.`
    case 'overdue':
      return overdueSentence(row, firstDue)
    case 'fund':
      return say`${strong(next?.title ?? '')} is next: funding it costs ${{ amount: next?.charge ?? row.held, currency }}.`
    default:
      return assertNever(kind)
  }
}

function overdueSentence({ active }: StoredRow, firstDue: StoredRow['firstDue']): Phrase {
  if (!firstDue) return say`A due date has passed.`
  const isSubmitted = active?.submittedOn && active.title === firstDue.title
  return isSubmitted
    ? say`${strong(firstDue.title)} was due on ${{ day: firstDue.due }}; the work is submitted.`
    : say`${strong(firstDue.title)} was due on ${{ day: firstDue.due }}.`
}
