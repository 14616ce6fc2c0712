import type { App, CommandLine, Session, Shell, WebContents, WebPreferences } from 'electron'
import { isOwnAddress, isSamePage } from './ownAddress'

// Numbers in brackets: items of Electron's security checklist. Each has its test in tests/unit/electron/main/hardening.

/** What every window runs with. All is spelled out, the defaults too: a default may change, and tests hold each. */
export function hardenedPreferences(isPackaged: boolean): WebPreferences {
  return {
    sandbox: true, // [4]
    contextIsolation: true, // [3]
    nodeIntegration: false, // [2]
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true, // [6]
    allowRunningInsecureContent: false, // [8]
    experimentalFeatures: false, // [9]; [10]: no enableBlinkFeatures
    webviewTag: false, // [11]
    plugins: false,
    navigateOnDragDrop: false, // [13]
    // Its dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: !isPackaged,
  }
}

type Guarded = Pick<WebContents, 'on' | 'getURL' | 'setWindowOpenHandler'>

/** Nowhere to go [13], no further windows [14], nothing embedded [11, 12]. A page may load itself anew. */
export function hardenContents(contents: Guarded): void {
  contents.on('will-navigate', (event) => {
    if (!isReload(event, contents)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isReload(event, contents)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function isReload({ url, isMainFrame }: { url: string; isMainFrame: boolean }, contents: Guarded): boolean {
  return isMainFrame && isSamePage(url, contents.getURL())
}

/** Every window there will be. Before the first is opened. */
export function hardenEveryWindow(app: Pick<App, 'on' | 'enableSandbox'>): void {
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}

type GuardedSession = Pick<
  Session,
  | 'on'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }

/** What pages may ask the system for: nothing [5] but that our screen copies text. Nothing comes from the network [1]. */
export function hardenSession(session: GuardedSession, screen: string, developmentOrigin: string | null): void {
  const mayCopy = (permission: string, page: string) =>
    permission === 'clipboard-sanitized-write' && isPageOf(page, screen)
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && mayCopy(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => mayCopy(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnAddress(url, developmentOrigin) }))
}

/** By hand: to Node, the origin of a scheme of our own is `null`. */
function isPageOf(page: string, origin: string): boolean {
  if (!URL.canParse(page)) return false
  const { protocol, host } = new URL(page)
  return `${protocol}//${host}` === origin
}

/** Longer ones are cut off or refused by some systems. */
const LONGEST_ADDRESS = 4_000

/** Others say more than a text: some mail programs attach the file that `attach` names. */
const MAIL_FIELDS: ReadonlySet<string> = new Set(['subject', 'body'])

/** Hands mail addresses to the system, and nothing else [15]. */
export async function openMail(shell: Pick<Shell, 'openExternal'>, address: string): Promise<void> {
  if (!isMail(address)) throw new Error('Only mail addresses are opened.')
  await shell.openExternal(address)
}

function isMail(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return false
  const { protocol, searchParams } = new URL(address)
  return protocol === 'mailto:' && [...searchParams.keys()].every((field) => MAIL_FIELDS.has(field))
}

/** By which another program could look into ours or take its protection away. */
const OPENING_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'disable-web-security',
  'allow-running-insecure-content',
  'load-extension',
  'no-sandbox',
]

/** The first of them that the shipped program was started with. */
export function openingSwitch(commandLine: Pick<CommandLine, 'hasSwitch'>, isPackaged: boolean): string | null {
  return isPackaged ? (OPENING_SWITCHES.find((name) => commandLine.hasSwitch(name)) ?? null) : null
}

/** The user's data has one program at a time; another ends at once, and the first is told of it. */
export function isFirst(app: Pick<App, 'requestSingleInstanceLock' | 'quit'>): boolean {
  const first = app.requestSingleInstanceLock()
  if (!first) app.quit()
  return first
}
