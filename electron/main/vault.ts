import { BrowserWindow, MessageChannelMain } from 'electron'
import { ALIVE, PORT_MESSAGE } from '../vault/protocol'
import { VAULT_ORIGIN } from './origins'
import { createVaultLink, type VaultLink } from './vaultLink'
import { createVaultWatch } from './vaultWatch'
import { preloadPath, safePreferences } from './windows'

const TICK_MS = 1_000
/** Windows in a row that ended before they said anything; after so many there is no use in another. */
const MOST_FAILURES = 6
const PAUSE_MS = 250

/** Opens the hidden window that holds the store, watches it, and opens it again whenever it is gone. */
export function openVault(isQuitting: () => boolean): VaultLink {
  const link = createVaultLink()
  let failures = 0

  function reopen(hasAnswered: boolean): void {
    failures = hasAnswered ? 0 : failures + 1
    const willReturn = !isQuitting() && failures < MOST_FAILURES
    link.disconnect(willReturn)
    if (willReturn) setTimeout(() => openWindow(link, reopen), failures * PAUSE_MS)
  }
  openWindow(link, reopen)
  return link
}

function openWindow(link: VaultLink, onGone: (hasAnswered: boolean) => void): void {
  const window = new BrowserWindow({
    show: false,
    // A hidden window is throttled otherwise.
    webPreferences: { ...safePreferences(), preload: preloadPath('vault'), backgroundThrottling: false },
  })
  const { port1: vaultEnd, port2: ourEnd } = new MessageChannelMain()
  let isConnected = false
  let isGone = false
  let hasAnswered = false

  const watch = createVaultWatch({
    isConnected: () => isConnected,
    isAsked: link.isAsked,
    askWhetherAlive: () => ourEnd.postMessage(ALIVE),
    // Its end is heard of below; a hung page can't be closed.
    onHung: () => window.webContents.forcefullyCrashRenderer(),
  })
  const ticking = setInterval(watch.tick, TICK_MS)

  window.webContents.once('render-process-gone', () => window.destroy())
  window.once('closed', () => {
    isGone = true
    clearInterval(ticking)
    ourEnd.close()
    onGone(hasAnswered)
  })
  ourEnd.on('message', ({ data }) => {
    // What was said by a window that is gone is asked of the next.
    if (isGone) return
    watch.hear()
    hasAnswered = true
    if (data !== ALIVE) link.receive(data)
  })
  ourEnd.start()
  window
    .loadURL(`${VAULT_ORIGIN}/`)
    .then(() => {
      if (isGone) return
      window.webContents.postMessage(PORT_MESSAGE, null, [vaultEnd])
      isConnected = true
      link.connect((request) => ourEnd.postMessage(request))
    })
    .catch(() => {
      if (!isGone) window.destroy()
    })
}
