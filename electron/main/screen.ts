import { type BrowserWindow, nativeTheme, screen as systemScreen } from 'electron'
import type { Signal } from '../../shared/ipc/signals'
import type { DesktopStateFile } from './state'
import { BACKGROUND, windowPlace } from './windowPlace'
import { openUiWindow } from './windows'

const SIGNALS = 'tranche-signal'

/** A page that hangs can't save; it doesn't keep the program from ending. */
const LONGEST_SETTLING_MS = 3_000

interface ScreenOptions {
  readonly origin: string
  readonly state: DesktopStateFile
  /** True: the window may go. False: it stays, and what closing means is begun. */
  mayClose(): boolean
}

/** The one window that the user sees, whether it is open just now or not. */
export function createScreen({ origin, state, mayClose }: ScreenOptions) {
  let window: BrowserWindow | null = null
  let isReady: (() => void) | null = null

  const background = () => (nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light)
  nativeTheme.on('updated', () => window?.setBackgroundColor(background()))

  function open(): void {
    const displays = [systemScreen.getPrimaryDisplay(), ...systemScreen.getAllDisplays()]
    const opened = openUiWindow(origin, windowPlace(state.now().window, displays), background())
    window = opened
    opened.on('close', (event) => {
      state.change({ window: { bounds: opened.getNormalBounds(), isMaximized: opened.isMaximized() } })
      if (!mayClose()) event.preventDefault()
    })
    // Windows ends the session: as if the user closed the window, for which the system waits. There is no `before-quit` then.
    opened.on('query-session-end', (event) => {
      if (!mayClose()) event.preventDefault()
    })
    opened.once('closed', () => {
      window = null
      isReady?.()
    })
    opened.webContents.on('render-process-gone', () => isReady?.())
  }

  function send(signal: Signal): void {
    if (window && !window.isDestroyed()) window.webContents.send(SIGNALS, JSON.stringify(signal))
  }

  function show(): void {
    if (!window) {
      open()
      return
    }
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  return {
    open,
    send,
    show,
    isOpen: () => window !== null,
    window: () => window,
    /** Has what is typed saved; it answers by `readyToClose`. */
    async settle(): Promise<void> {
      if (!window) return
      await new Promise<void>((resolve) => {
        isReady = resolve
        setTimeout(resolve, LONGEST_SETTLING_MS)
        send({ type: 'closing' })
      })
      isReady = null
    },
    readyToClose: () => isReady?.(),
    destroy: () => window?.destroy(),
  }
}

export type UiScreen = ReturnType<typeof createScreen>
