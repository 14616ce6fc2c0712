import { useEffect, useEffectEvent, useId } from 'react'
import { createStore } from 'zustand/vanilla'

/** Something that can be done on the page as it is now: by its keys, and from the command palette. */
export interface Shortcut {
  readonly id: string
  /** `n`, `mod+k`, `g c`; null: only in the palette. */
  readonly keys: string | null
  readonly label: string
  readonly run: () => void
}

/** The latest stands last and wins where two have the same keys. */
export const shortcuts = createStore<readonly Shortcut[]>(() => [])

interface ShortcutOptions {
  readonly enabled?: boolean
}

/** Makes an act reachable by keys and from the command palette while the caller is shown. */
export function useShortcut(
  keys: string | null,
  label: string,
  run: () => void,
  { enabled = true }: ShortcutOptions = {},
) {
  const id = useId()
  const runLatest = useEffectEvent(run)
  useEffect(() => {
    if (!enabled) return
    const own: Shortcut = { id, keys, label, run: () => runLatest() }
    shortcuts.setState((all) => [...all, own], true)
    return () => shortcuts.setState((all) => all.filter((one) => one !== own), true)
  }, [id, keys, label, enabled])
}
