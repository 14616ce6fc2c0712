import { useCallback, useEffect, useRef, useState } from 'react'
import { announce } from '../../ui/announcer'
import type { RoomDialog } from './roomContext'

interface Done {
  readonly version: number
  readonly said: string
}

/**
 * The room's one dialog at a time. Left without acting, the focus goes back to what opened it; when the act is done and
 * the room shows it, the focus goes where work continues.
 */
export function useRoomDialog(version: number, whereWorkContinues: () => HTMLElement | null) {
  const [dialog, setDialog] = useState<RoomDialog | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const finalFocus = useRef<HTMLElement | null>(null)
  const open = useCallback((next: RoomDialog, opener: HTMLElement | null = null) => {
    const active = document.activeElement
    finalFocus.current = opener ?? (active instanceof HTMLElement ? active : null)
    setDialog(next)
  }, [])
  const close = useCallback(() => setDialog(null), [])
  useEffect(() => {
    if (done === null || version < done.version) return
    finalFocus.current = whereWorkContinues()
    announce(done.said)
    setDone(null)
    setDialog(null)
  }, [done, version, whereWorkContinues])
  return { dialog, open, close, finish: setDone, finalFocus }
}
