import { navigate, paths } from '../client/navigation'
import { useSaveSettings } from '../client/settings'
import { useShortcut } from '../client/shortcuts'
import { useSettings } from '../client/workspace'
import { TEXTS } from './texts'

interface AppShortcuts {
  readonly openPalette: () => void
  readonly openShortcuts: () => void
}

/** What can be done from everywhere. */
export function useAppShortcuts({ openPalette, openShortcuts }: AppShortcuts): void {
  const { hideAmounts } = useSettings()
  const { save } = useSaveSettings()
  useShortcut('mod+k', TEXTS.commandPalette, openPalette)
  useShortcut('?', TEXTS.showShortcuts, openShortcuts)
  useShortcut('n', TEXTS.newContract, () => navigate(paths.newContract))
  useShortcut(null, TEXTS.importContracts, () => navigate(paths.importContracts))
  useShortcut('g i', TEXTS.goTo(TEXTS.inbox), () => navigate(paths.inbox))
  useShortcut('g c', TEXTS.goTo(TEXTS.contracts), () => navigate(paths.contracts))
  useShortcut('g s', TEXTS.goTo(TEXTS.settings), () => navigate(paths.settings))
  useShortcut('mod+shift+h', hideAmounts ? TEXTS.showAmounts : TEXTS.hideAmounts, () => {
    void save({ hideAmounts: !hideAmounts })
  })
}
