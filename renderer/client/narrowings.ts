import { useMemo } from 'react'
import type { ContractRow } from '../../shared/ipc/views/contract'
import { distinct } from '../ui/locale/distinct'
import { useLocale } from '../ui/locale/locale'

/** What contracts can be narrowed to, each once, in the order of the user's language. */
export function useNarrowings(rows: readonly ContractRow[]) {
  const { tag } = useLocale()
  return useMemo(
    () => ({ parties: valuesOf(rows, 'party', tag), currencies: valuesOf(rows, 'currency', tag) }),
    [rows, tag],
  )
}

function valuesOf(rows: readonly ContractRow[], field: 'party' | 'currency', tag: string): readonly string[] {
  return distinct(
    rows.map((row) => row[field]),
    tag,
  )
}
