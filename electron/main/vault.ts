import { BrowserWindow, MessageChannelMain } from 'electron'
import { PORT_MESSAGE } from '../vault/protocol'
import { VAULT_ORIGIN } from './origins'
import { createVaultLink, type VaultLink } from './vaultLink'
import { preloadPath, safePreferences } from './windows'

/** Opens the hidden window that holds the store, and again whenever it is gone. */
export function openVault(isQuitting: () => boolean): VaultLink {
  const link = createVaultLink()
  void openWindow(link, isQuitting)
  return link
}

async function openWindow(link: VaultLink, isQuitting: () => boolean): Promise<void> {
  const window = new BrowserWindow({
    show: false,
    // A hidden window is throttled otherwise.
    webPreferences: { ...safePreferences(), preload: preloadPath('vault'), backgroundThrottling: false },
  })
  const { port1: vaultEnd, port2: ourEnd } = new MessageChannelMain()

  window.webContents.once('render-process-gone', () => window.destroy())
  window.once('closed', () => {
    ourEnd.close()
    link.disconnect(!isQuitting())
    if (!isQuitting()) void openWindow(link, isQuitting)
  })
  await window.loadURL(`${VAULT_ORIGIN}/`)

  ourEnd.on('message', ({ data }) => link.receive(data))
  ourEnd.start()
  window.webContents.postMessage(PORT_MESSAGE, null, [vaultEnd])
  link.connect((request) => ourEnd.postMessage(request))
}
