import { useCallback, useEffect, useRef } from 'react'
import type { Settings } from '../../shared/ipc/views/workspace'
import { useCommand } from './command'
import { useSettings } from './workspace'

export type SettingsChange = Partial<Settings> | ((latest: Settings) => Partial<Settings>)

/** Saves parts of the settings. Two in quick succession both stay: each builds on the one before, not on what is shown. */
export function useSaveSettings() {
  const shown = useSettings()
  const latest = useRef(shown)
  const underWay = useRef(0)
  const { run, busy, refusal } = useCommand('SaveSettings')
  useEffect(() => {
    if (underWay.current === 0) latest.current = shown
  }, [shown])
  const save = useCallback(
    async (change: SettingsChange) => {
      const part = typeof change === 'function' ? change(latest.current) : change
      latest.current = { ...latest.current, ...part }
      underWay.current += 1
      const answer = await run(latest.current)
      underWay.current -= 1
      return answer
    },
    [run],
  )
  return { save, busy, refusal }
}
