import type { MenuItemConstructorOptions } from 'electron'
import type { ScreenCommand } from '../../shared/ipc/signals'
import type { ContractId } from '../../shared/kernel/ids'
import type { DesktopState } from './state'
import { TEXTS } from './texts'

/** What the menu's own entries do. */
export interface MenuActs {
  askScreen(command: ScreenCommand): void
  openContract(id: ContractId): void
  clearRecent(): void
  showFolder(): void
  tellUpdates(): void
}

interface MenuOf {
  readonly platform: NodeJS.Platform
  /** Also has the tools of the development. */
  readonly isPackaged: boolean
  readonly recent: DesktopState['recent']
}

type Item = MenuItemConstructorOptions
const LINE: Item = { type: 'separator' }

export function menuTemplate({ platform, isPackaged, recent }: MenuOf, acts: MenuActs): Item[] {
  const isMac = platform === 'darwin'
  const ask = (label: string, command: ScreenCommand, accelerator?: string): Item => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => acts.askScreen(command),
  })
  const settings = ask(TEXTS.settings, 'settings', 'CmdOrCtrl+,')
  const program: Item = {
    label: 'Tranche',
    submenu: [
      { role: 'about', label: TEXTS.about },
      LINE,
      settings,
      LINE,
      { role: 'services' },
      LINE,
      { role: 'hide', label: TEXTS.hide },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { role: 'quit', label: TEXTS.quit },
    ],
  }
  const file: Item = {
    label: TEXTS.file,
    submenu: [
      ask(TEXTS.newContract, 'new-contract', 'CmdOrCtrl+N'),
      { label: TEXTS.recent, submenu: recentItems(recent, acts) },
      LINE,
      ask(TEXTS.importContracts, 'import-contracts', 'CmdOrCtrl+O'),
      ask(TEXTS.printSummary, 'print-summary', 'CmdOrCtrl+P'),
      LINE,
      ...(isMac ? [{ role: 'close' } as const] : [settings, LINE, { role: 'quit', label: TEXTS.quit } as const]),
    ],
  }
  const go: Item = {
    label: TEXTS.go,
    submenu: [
      ask(TEXTS.inbox, 'inbox', 'CmdOrCtrl+1'),
      ask(TEXTS.contracts, 'contracts', 'CmdOrCtrl+2'),
      ask(TEXTS.payments, 'payments', 'CmdOrCtrl+3'),
      LINE,
      // The page listens for these keys itself.
      { ...ask(TEXTS.commandPalette, 'command-palette', 'CmdOrCtrl+K'), registerAccelerator: false },
    ],
  }
  const view: Item = {
    label: TEXTS.view,
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      LINE,
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [LINE, { role: 'toggleDevTools' } as const]),
    ],
  }
  const help: Item = {
    role: 'help',
    label: TEXTS.help,
    submenu: [
      ask(TEXTS.shortcuts, 'keyboard-shortcuts'),
      { label: TEXTS.showFolder, click: () => acts.showFolder() },
      { label: TEXTS.updates, click: () => acts.tellUpdates() },
      ...(isMac ? [] : [LINE, { role: 'about', label: TEXTS.about } as const]),
    ],
  }
  return [...(isMac ? [program] : []), file, { role: 'editMenu' }, go, view, { role: 'windowMenu' }, help]
}

function recentItems(recent: DesktopState['recent'], acts: MenuActs): Item[] {
  if (recent.length === 0) return [{ label: TEXTS.noRecent, enabled: false }]
  return [
    // In a label, a single & would mark the next letter as its key.
    ...recent.map(({ id, title }) => ({
      label: title.replaceAll('&', '&&'),
      click: () => acts.openContract(id),
    })),
    LINE,
    { label: TEXTS.clearRecent, click: () => acts.clearRecent() },
  ]
}
