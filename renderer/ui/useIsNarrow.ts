import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 999px)')

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether the side bar is icons, and right columns stand under the main one. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches)
}
