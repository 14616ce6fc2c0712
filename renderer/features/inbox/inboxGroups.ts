import type { InboxItem } from '../../../shared/ipc/views/workspace'

export interface InboxItems {
  readonly kind: InboxItem['kind']
  readonly items: readonly InboxItem[]
}

/** By kind, in the order in which the core has them. */
export function inboxGroups(items: readonly InboxItem[]): readonly InboxItems[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
}
