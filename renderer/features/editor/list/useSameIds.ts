import { useRef } from 'react'

/** The same array as long as it holds the same ids in the same order. */
export function useSameIds<Id extends string>(ids: readonly Id[]): readonly Id[] {
  const last = useRef(ids)
  const isSame = last.current.length === ids.length && ids.every((id, index) => id === last.current[index])
  if (!isSame) last.current = ids
  return last.current
}
