import { createContext, use } from 'react'

/** Whether keys without Ctrl, Alt or the like act by themselves (WCAG 2.1.4): a setting. */
export const SingleKeysContext = createContext(true)

/** The keys as they act now: null where there are none, or where the first stroke is a single key and those are off. */
export function useActiveKeys(keys: string | null | undefined): string | null {
  const areOn = use(SingleKeysContext)
  if (!keys) return null
  return areOn || !isSingleKey(keys) ? keys : null
}

function isSingleKey(keys: string): boolean {
  const [first = ''] = keys.split(' ')
  return first.length === 1
}
