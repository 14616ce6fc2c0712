import { app, Menu, Notification, nativeTheme, shell } from 'electron'
import type { Core } from '../../shared/application/core'
import type { ScreenCommand } from '../../shared/ipc/signals'
import type { ContractId } from '../../shared/kernel/ids'
import { tellOpenedFile, tellUpdates } from './dialogs'
import { menuTemplate } from './menu'
import type { Notice } from './news'
import { withRecent } from './recent'
import type { UiScreen } from './screen'
import type { DesktopState, DesktopStateFile } from './state'
import { createWatch } from './watch'

const LOOK_EVERY_MS = 30 * 60_000

/** What makes the program one of its system's: menu, recent contracts, notifications, colours, opened files. */
export function createDesktop(core: Pick<Core, 'answer'>, screen: UiScreen, state: DesktopStateFile) {
  /** Until they are clicked or closed: what nobody holds is collected, and its click is heard by nobody. */
  const notifications = new Set<Notification>()

  function askScreen(command: ScreenCommand): void {
    screen.show()
    screen.send({ type: 'asked', command })
  }

  function openContract(contractId: ContractId): void {
    screen.show()
    screen.send({ type: 'open-contract', contractId })
  }

  function setRecent(recent: DesktopState['recent']): void {
    state.change({ recent })
    setMenu()
  }

  function setMenu(): void {
    const { platform } = process
    const template = menuTemplate(
      { platform, isPackaged: app.isPackaged, recent: state.now().recent },
      {
        askScreen,
        openContract,
        clearRecent: () => setRecent([]),
        showFolder: () => void shell.openPath(app.getPath('userData')),
        tellUpdates: () => void tellUpdates(screen.window()),
      },
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  function notify(notice: Notice): void {
    if (!Notification.isSupported()) return
    const notification = new Notification(notice)
    notifications.add(notification)
    notification.once('close', () => notifications.delete(notification))
    notification.once('click', () => {
      notifications.delete(notification)
      askScreen('inbox')
    })
    notification.show()
  }

  const setAppearance = (appearance: DesktopState['appearance']) => {
    nativeTheme.themeSource = appearance
  }
  const watch = createWatch(core, { state, setAppearance, notify })

  return {
    hear: watch.hear,
    /** Before the first window, so that it opens in the right colours. */
    begin(): void {
      setAppearance(state.now().appearance)
      setMenu()
      setInterval(() => void watch.look(), LOOK_EVERY_MS).unref()
    },
    look: watch.look,
    contractShown(shown: DesktopState['recent'][number]): void {
      setRecent(withRecent(state.now().recent, shown))
    },
    async openFile(path: string): Promise<void> {
      screen.show()
      if (await tellOpenedFile(screen.window(), path)) askScreen('import-contracts')
    },
  }
}
