import { join } from 'node:path'
import { app, BrowserWindow, type WebPreferences } from 'electron'

export function preloadPath(name: 'ui' | 'vault'): string {
  return join(import.meta.dirname, '..', 'preload', `${name}.cjs`)
}

export function safePreferences(): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    devTools: !app.isPackaged,
  }
}

export function openUiWindow(origin: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: { ...safePreferences(), preload: preloadPath('ui') },
  })
  window.once('ready-to-show', () => window.show())
  openAnewWhenGone(window)
  // Where it can't be loaded, the window shows so.
  window.loadURL(`${origin}/`).catch(() => {})
  return window
}

/** A screen that ended comes back; one that ends before it is there would do so for ever. */
function openAnewWhenGone(window: BrowserWindow): void {
  let isThere = false
  window.webContents.on('did-finish-load', () => {
    isThere = true
  })
  window.webContents.on('render-process-gone', () => {
    if (isThere && !window.isDestroyed()) window.webContents.reload()
    isThere = false
  })
}
