import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { CallName, Input, Output } from '../../shared/ipc/calls'
import { hold, queryEntry, refetchEntry } from './queryEntries'
import type { Query } from './queryState'

interface QueryOptions {
  /** While a new input is being answered, show the answer to the one before. */
  readonly keepPrevious?: boolean
}

/** What the core answers to a query, asked once however many show it, and anew when a change concerns it. */
export function useQuery<Name extends CallName>(
  name: Name,
  input: Input<Name> | null,
  { keepPrevious = false }: QueryOptions = {},
): Query<Output<Name>> {
  const key = input === null ? null : JSON.stringify(input)
  const entry = useMemo(() => queryEntry(name, key), [name, key])
  useEffect(() => hold(entry), [entry])
  const query = useStore(entry.store) as Query<Output<Name>>
  const previous = useRef<Query<Output<Name>> | null>(null)
  useEffect(() => {
    if (query.state !== 'loading') previous.current = query
  }, [query])
  if (keepPrevious && key !== null && query.state === 'loading' && previous.current?.state === 'ready') {
    return { ...previous.current, refreshing: true }
  }
  return query
}

/** Asks anew although no change was signalled. */
export function refetch<Name extends CallName>(name: Name, input: Input<Name>): Promise<void> {
  return refetchEntry(queryEntry(name, JSON.stringify(input)))
}
