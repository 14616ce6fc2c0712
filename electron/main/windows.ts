import { join } from 'node:path'
import { app, BrowserWindow, type Rectangle, type WebPreferences } from 'electron'
import { askHung } from './dialogs'
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

/** A screen that ended comes back; one that ends before it is there would do so for ever. One that hangs is the user's to judge. */
function openAnewWhenGone(window: BrowserWindow, show: () => void): void {
  let mayReturn = false
  let asking: AbortController | null = null
  window.webContents.on('did-finish-load', () => {
    mayReturn = true
  })
  window.webContents.on('render-process-gone', () => {
    asking?.abort()
    if (!mayReturn) show()
    else if (!window.isDestroyed()) window.webContents.reload()
    mayReturn = false
  })
  window.on('responsive', () => asking?.abort())
  window.on('unresponsive', async () => {
    if (asking) return
    asking = new AbortController()
    const isEnded = await askHung(window, asking.signal)
    asking = null
    if (!isEnded || window.isDestroyed()) return
    mayReturn = true
    // Its end is heard of above; a hung page can't be loaded anew.
    window.webContents.forcefullyCrashRenderer()
  })
}
