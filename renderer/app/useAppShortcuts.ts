import { navigate, paths } from '../client/navigation'
import { useSaveSettings } from '../client/settings'
import { useShortcut } from '../client/shortcuts'
import { useSettings } from '../client/workspace'
import { PALETTE_KEYS } from './paletteKeys'
import { TEXTS } from './texts'

export interface AppOverlays {
  readonly openPalette: () => void
  readonly openShortcuts: () => void
}

const EVERYWHERE = { everywhere: true }

/** What can be done from everywhere. */
export function useAppShortcuts({ openPalette, openShortcuts }: AppOverlays): void {
  const { hideAmounts } = useSettings()
  const { save } = useSaveSettings()
  useShortcut(PALETTE_KEYS, TEXTS.commandPalette, openPalette, EVERYWHERE)
  useShortcut('?', TEXTS.showShortcuts, openShortcuts, EVERYWHERE)
  useShortcut('n', TEXTS.newContract, () => navigate(paths.newContract), EVERYWHERE)
  useShortcut(null, TEXTS.importContracts, () => navigate(paths.importContracts), EVERYWHERE)
  useShortcut('g i', TEXTS.goTo(TEXTS.inbox), () => navigate(paths.inbox), EVERYWHERE)
  useShortcut('g c', TEXTS.goTo(TEXTS.contracts), () => navigate(paths.contracts), EVERYWHERE)
  useShortcut('g p', TEXTS.goTo(TEXTS.payments), () => navigate(paths.payments), EVERYWHERE)
  useShortcut('g s', TEXTS.goTo(TEXTS.settings), () => navigate(paths.settings), EVERYWHERE)
  useShortcut(
    'mod+shift+h',
    hideAmounts ? TEXTS.showAmounts : TEXTS.hideAmounts,
    () => {
      void save({ hideAmounts: !hideAmounts })
    },
    EVERYWHERE,
  )
}
