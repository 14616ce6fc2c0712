import { join } from 'node:path'
import { app, BrowserWindow, type Rectangle, type WebPreferences } from 'electron'
import { hardenedPreferences } from './hardening'
import { SMALLEST } from './windowPlace'

export function preloadPath(name: 'ui' | 'vault'): string {
  return join(import.meta.dirname, '..', 'preload', `${name}.cjs`)
}

export function safePreferences(): WebPreferences {
  return hardenedPreferences(app.isPackaged)
}

export function openUiWindow(
  origin: string,
  place: { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean },
  backgroundColor: string,
): BrowserWindow {
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor,
    webPreferences: { ...safePreferences(), preload: preloadPath('ui') },
  })
  window.once('ready-to-show', () => {
    if (place.isMaximized) window.maximize()
    window.show()
  })
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
