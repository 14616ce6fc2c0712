import { useEffect, useEffectEvent } from 'react'

/**
 * While it is open, the browser's Back (or Forward) closes a dialog as Escape does, and the screen beneath stays. A page
 * may keep Back from happening only after the user did something in it: pressed twice, it leaves.
 */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const hear = useEffectEvent((event: NavigateEvent) => {
    if (event.navigationType !== 'traverse') return
    event.preventDefault()
    close()
  })
  useEffect(() => {
    if (!isOpen) return
    const onNavigate = (event: NavigateEvent) => hear(event)
    // Browsers of before 2026 may not have it.
    const { navigation } = globalThis as { navigation?: Navigation }
    navigation?.addEventListener('navigate', onNavigate)
    return () => navigation?.removeEventListener('navigate', onNavigate)
  }, [isOpen])
}
