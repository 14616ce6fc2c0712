import { useEffect, useState } from 'react'
import type { SideName } from '../../../shared/ipc/primitives'

/** The side of `?as=…`: whose changes are made here, where they are recorded for the other side (rule W2). */
export function useActingSide(): SideName | null {
  const [side] = useState(() => new URLSearchParams(location.search).get('as'))
  useEffect(
    () => () => {
      // The router keeps what stands behind `?` from page to page; the next editor must not find it.
      const url = new URL(location.href)
      if (!url.searchParams.has('as')) return
      url.searchParams.delete('as')
      history.replaceState(history.state, '', url)
    },
    [],
  )
  return side === 'client' || side === 'freelancer' ? side : null
}
