import { useEffect } from 'react'
import { sayReadyToClose } from '../client/host'
import { onSignal } from '../client/signals'

/** Before the desktop's window closes, all that saves when a page goes saves, while there is still time for its answers. */
export function useClosing(): void {
  useEffect(
    () =>
      onSignal(({ type }) => {
        if (type !== 'closing') return
        window.dispatchEvent(new PageTransitionEvent('pagehide'))
        void sayReadyToClose()
      }),
    [],
  )
}
