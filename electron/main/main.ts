import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, protocol, session } from 'electron'
import { createChannel } from './channel'
import { composeCore } from './core'
import { hardenContents, hardenSession } from './hardening'
import { createElectronHost } from './host'
import { setMenu } from './menu'
import { SCHEME, UI_ORIGIN } from './origins'
import { screenResponder } from './scheme'
import { openVault } from './vault'
import { openUiWindow } from './windows'

const CHANNEL = 'tranche'
const SIGNALS = 'tranche-signal'

// The development tool's server, from which the screen then comes; never in what is shipped.
const developmentOrigin = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
const uiOrigin = developmentOrigin ?? UI_ORIGIN

async function start(): Promise<void> {
  let window: BrowserWindow | null = null
  let isQuitting = false

  await app.whenReady()
  const respond = screenResponder(join(import.meta.dirname, '..', 'renderer'))
  protocol.handle(SCHEME, (request) => respond(request.url))
  hardenSession(session.defaultSession, developmentOrigin)
  setMenu(process.platform)

  const vault = openVault(() => isQuitting)
  const core = composeCore(vault, (signal) => window?.webContents.send(SIGNALS, JSON.stringify(signal)))
  const host = createElectronHost(() => window?.webContents ?? null)
  const channel = createChannel(uiOrigin, core, host)
  ipcMain.handle(CHANNEL, (event, request: unknown) => channel(event.senderFrame, request))

  function openUi(): void {
    const opened = openUiWindow(uiOrigin)
    opened.once('closed', () => {
      window = null
      if (process.platform !== 'darwin') app.quit()
    })
    window = opened
  }
  openUi()

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (!window) openUi()
  })
  app.on('before-quit', (event) => {
    if (isQuitting) return
    event.preventDefault()
    isQuitting = true
    void core.close().finally(() => app.quit())
  })
}

if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  hardenContents()
  void start()
} else {
  app.quit()
}
