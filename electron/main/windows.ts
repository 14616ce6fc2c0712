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
  void window.loadURL(`${origin}/`)
  return window
}
