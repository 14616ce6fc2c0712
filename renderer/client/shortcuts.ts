import { useEffect, useEffectEvent, useId } from 'react'
import { createStore } from 'zustand/vanilla'
import { useActiveKeys } from '../ui/singleKeys'

/** Something that can be done on the page as it is now: by its keys, and from the command palette. */
export interface Shortcut {
  readonly id: string
  /** `n`, `mod+k`, `g c`; null: only in the palette. */
  readonly keys: string | null
  readonly label: string
  /** Of the program, not of the screen that is shown. */
  readonly everywhere: boolean
  readonly run: () => void
}

export const shortcuts = createStore<readonly Shortcut[]>(() => [])

interface ShortcutOptions {
  readonly enabled?: boolean
  readonly everywhere?: boolean
}

/** Makes an act reachable by keys, where they are on, and from the command palette while the caller is shown. */
export function useShortcut(
  keys: string | null,
  label: string,
  run: () => void,
  { enabled = true, everywhere = false }: ShortcutOptions = {},
) {
  const id = useId()
  const activeKeys = useActiveKeys(keys)
  const runLatest = useEffectEvent(run)
  useEffect(() => {
    if (!enabled) return
    const own: Shortcut = { id, keys: activeKeys, label, everywhere, run: () => runLatest() }
    shortcuts.setState((all) => [...all, own], true)
    return () => shortcuts.setState((all) => all.filter((one) => one !== own), true)
  }, [id, activeKeys, label, enabled, everywhere])
}

/** The screen's before the program's; of two with one name or the same keys, the first. */
export function inOrder(all: readonly Shortcut[]): readonly Shortcut[] {
  const names = new Set<string>()
  const rank = (one: Shortcut) => (one.everywhere ? 1 : 0)
  return all
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ label, keys }) => {
      const isKnown = names.has(label) || (keys !== null && names.has(keys))
      names.add(label)
      if (keys !== null) names.add(keys)
      return !isKnown
    })
}
