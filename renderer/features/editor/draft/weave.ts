/** `first`'s order, with what only `second` has after what it follows there. */
export function weave<Id>(first: readonly Id[], second: readonly Id[]): readonly Id[] {
  const known = new Set(first)
  const followers = new Map<Id | null, Id[]>()
  let last: Id | null = null
  for (const id of second) {
    if (known.has(id)) last = id
    else followers.set(last, [...(followers.get(last) ?? []), id])
  }
  return [...(followers.get(null) ?? []), ...first.flatMap((id) => [id, ...(followers.get(id) ?? [])])]
}
