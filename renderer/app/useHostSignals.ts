import { useEffect, useEffectEvent } from 'react'
import type { ScreenCommand, Signal } from '../../shared/ipc/signals'
import { navigate, paths } from '../client/navigation'
import { ALL_TIME, EVERYTHING, printSummary } from '../client/printJob'
import { inOrder, shortcuts } from '../client/shortcuts'
import { onSignal } from '../client/signals'
import { isDialogOpen } from './openDialog'
import type { AppOverlays } from './useAppShortcuts'

const PRINT_KEYS = 'mod+p'

/** What the user asked for in the desktop's menu. Not over a dialog: it is answered first. */
export function useHostSignals({ openPalette, openShortcuts }: AppOverlays): void {
  const run = (command: ScreenCommand) => {
    switch (command) {
      case 'new-contract':
        return navigate(paths.newContract)
      case 'import-contracts':
        return navigate(paths.importContracts)
      case 'inbox':
      case 'contracts':
      case 'payments':
      case 'settings':
        return navigate(paths[command])
      case 'print-summary':
        return print()
      case 'command-palette':
        return openPalette()
      case 'keyboard-shortcuts':
        return openShortcuts()
    }
  }
  const hear = useEffectEvent((signal: Signal) => {
    if (isDialogOpen()) return
    if (signal.type === 'asked') run(signal.command)
    if (signal.type === 'open-contract') navigate(paths.contract(signal.contractId))
  })
  useEffect(() => onSignal((signal) => hear(signal)), [])
}

/** What the screen prints, where it says so; otherwise all payments. */
function print(): void {
  const own = inOrder(shortcuts.getState()).find(({ keys }) => keys === PRINT_KEYS)
  if (own) own.run()
  else printSummary({ period: ALL_TIME, selection: EVERYTHING, from: paths.payments })
}
