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
  void window.loadURL(`${origin}/`)
  return window
}
