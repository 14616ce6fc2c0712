import { join } from 'node:path'
import { app, type Event, ipcMain, powerMonitor, protocol, session } from 'electron'
import type { Signal } from '../../shared/ipc/signals'
import { createChannel } from './channel'
import { composeCore } from './core'
import { createDesktop } from './desktop'
import { askQuit, tellFailedStart, tellNewerProfile, tellSwitch } from './dialogs'
import { hardenEveryWindow, hardenSession, isFirst, openingSwitch } from './hardening'
import { createElectronHost } from './host'
import { sayWhoWeAre } from './identity'
import { fileAmong } from './openedFile'
import { SCHEME, UI_ORIGIN } from './origins'
import { claimProfile } from './profile'
import { createQuit } from './quit'
import { screenResponder } from './scheme'
import { createScreen } from './screen'
import { openState } from './state'
import { openVault } from './vault'
import { createWork } from './work'

const CHANNEL = 'tranche'

// The development tool's server, from which the screen then comes; never in what is shipped.
const developmentOrigin = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
const uiOrigin = developmentOrigin ?? UI_ORIGIN

/** Says why the program doesn't start; null: nothing is in the way. Nothing of the user's was touched then. */
function refuse(folder: string): (() => void) | null {
  const opening = openingSwitch(app.commandLine, app.isPackaged)
  if (opening) return () => tellSwitch(opening)
  const newer = claimProfile(folder, app.getVersion())
  return newer && (() => tellNewerProfile(newer))
}

async function start(opened: string[]): Promise<void> {
  await app.whenReady()
  const folder = app.getPath('userData')
  const tellWhy = refuse(folder)
  if (tellWhy) {
    tellWhy()
    app.exit(1)
    return
  }

  const respond = screenResponder(join(import.meta.dirname, '..', 'renderer'))
  protocol.handle(SCHEME, (request) => respond(request.url))
  hardenSession(session.defaultSession, uiOrigin, developmentOrigin)

  const state = openState(join(folder, 'desktop.json'))
  const screen = createScreen({ origin: uiOrigin, state, mayClose })
  const vault = openVault(() => quit.isClosed())
  const hear = (signal: Signal) => {
    screen.send(signal)
    desktop.hear(signal)
  }
  const core = composeCore(vault, hear, app.getSystemLocale())
  const work = createWork(core)
  const desktop = createDesktop(work, screen, state)
  const quit = createQuit({
    work,
    choose: () => askQuit(screen.window()),
    settle: screen.settle,
    close: () => core.close(),
    quit: () => app.quit(),
  })
  const { contractShown } = desktop
  const { readyToClose } = screen
  const host = { ...createElectronHost(screen.window), contractShown, readyToClose }
  const channel = createChannel(uiOrigin, work, host)
  ipcMain.handle(CHANNEL, (event, request: unknown) => channel(event.senderFrame, request))

  function mayClose(): boolean {
    if (quit.isClosed()) return true
    if (process.platform === 'darwin') void screen.settle().then(screen.destroy)
    else app.quit()
    return false
  }

  app.on('before-quit', quit.onBeforeQuit)
  // macOS and Linux wait for the program when they shut down; Windows asks its window. The event has no place in Electron's type.
  powerMonitor.on('shutdown', ((event: Event) => {
    event.preventDefault()
    app.quit()
  }) as () => void)
  // Else Electron quits: on macOS, where the screen is closed, the vault's window is the only one, and is gone while it is opened anew.
  app.on('window-all-closed', () => {})
  app.on('activate', screen.show)
  app.on('second-instance', (_event, words, workingFolder) => {
    screen.show()
    const file = fileAmong(words, workingFolder)
    if (file) void desktop.openFile(file)
  })
  desktop.begin()
  screen.open()
  void desktop.look()
  app.removeAllListeners('open-file')
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void desktop.openFile(path)
  })
  for (const path of opened) void desktop.openFile(path)
}

if (isFirst(app)) {
  sayWhoWeAre(app, process.platform)
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  hardenEveryWindow(app)
  const started = fileAmong(process.argv, process.cwd())
  const opened = started ? [started] : []
  // macOS hands over the file that the program was started with before it is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened.push(path)
  })
  // Electron lets a promise that nobody hears fail in silence: there would be a program without a window.
  start(opened).catch((failure: unknown) => {
    tellFailedStart(failure)
    app.exit(1)
  })
}
