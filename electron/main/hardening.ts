import { app, type Session } from 'electron'
import { isOwnAddress, isSamePage } from './ownAddress'

// For copying messages; reading the clipboard stays denied.
const GRANTED = 'clipboard-sanitized-write'

/** Every window there will be: no navigation but to load its page anew, no further windows. */
export function hardenContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { readonly url: string; readonly isMainFrame: boolean; preventDefault(): void }) => {
      if (!event.isMainFrame || !isSamePage(event.url, contents.getURL())) event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

export function hardenSession(session: Session, developmentOrigin: string | null): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === GRANTED))
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnAddress(url, developmentOrigin) }))
}
