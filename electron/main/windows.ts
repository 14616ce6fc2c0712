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
  function show(): void {
    if (window.isDestroyed() || window.isVisible()) return
    if (place.isMaximized) window.maximize()
    window.show()
  }
  window.once('ready-to-show', show)
  openAnewWhenGone(window, show)
  // It is never ready then, and a program without a window can't even be closed.
  window.loadURL(`${origin}/`).catch(show)
  return window
}

/** A screen that ended comes back; one that ends before it is there would do so for ever. */
function openAnewWhenGone(window: BrowserWindow, show: () => void): void {
  let isThere = false
  window.webContents.on('did-finish-load', () => {
    isThere = true
  })
  window.webContents.on('render-process-gone', () => {
    if (!isThere) show()
    else if (!window.isDestroyed()) window.webContents.reload()
    isThere = false
  })
}
