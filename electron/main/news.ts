import type { InboxItem } from '../../shared/ipc/views/workspace'
import { TEXTS } from './texts'

export interface Notice {
  readonly title: string
  readonly body: string
}

const NAMED = 3

/** What is new in the inbox since the user was last told, in one notice. Without amounts: others may see the screen. */
export function newsOf(
  items: readonly InboxItem[],
  told: readonly string[],
): { readonly notice: Notice | null; readonly told: readonly string[] } {
  const known = new Set(told)
  const fresh = items.filter((item) => !known.has(keyOf(item)))
  return { notice: fresh.length > 0 ? noticeOf(fresh) : null, told: items.map(keyOf) }
}

function keyOf({ kind, contractId, since }: InboxItem): string {
  return `${kind} ${contractId} ${since ?? ''}`
}

function noticeOf(items: readonly InboxItem[]): Notice {
  const overdue = items.filter(({ kind }) => kind === 'overdue').length
  const waiting = new Set(items.filter(({ kind }) => kind !== 'overdue').map(({ contractId }) => contractId)).size
  const parts = [...(overdue > 0 ? [TEXTS.overdue(overdue)] : []), ...(waiting > 0 ? [TEXTS.waiting(waiting)] : [])]
  const contracts = [...new Set(items.map(({ contract }) => contract))]
  const more = contracts.length - NAMED
  const named = contracts.slice(0, NAMED).join(', ')
  return { title: parts.join(', '), body: more > 0 ? `${named} ${TEXTS.andMore(more)}` : named }
}
