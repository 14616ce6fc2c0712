import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { hardenContents, hardenEveryWindow } from '../../../../../electron/main/hardening'

type Contents = Parameters<typeof hardenContents>[0]
type OpenHandler = Parameters<Contents['setWindowOpenHandler']>[0]

const HERE = 'app://ui/#/contracts'

function guarded() {
  const events = new EventEmitter()
  let openHandler: OpenHandler | null = null
  const contents = Object.assign(events, {
    getURL: () => HERE,
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler
    },
  })
  const isDenied = (event: string, details: object) => {
    let denied = false
    events.emit(event, { ...details, preventDefault: () => (denied = true) })
    return denied
  }
  return { contents: contents as unknown as Contents, isDenied, open: () => openHandler?.({} as never) }
}

describe('every window', () => {
  it.each([
    'https://example.org/',
    'app://vault/',
    'app://ui/other#/contracts',
    'file:///etc/passwd',
    'javascript:1',
    'data:text/html,x',
  ])('[13] goes nowhere: %s', (url) => {
    const { contents, isDenied } = guarded()
    hardenContents(contents)
    expect(isDenied('will-navigate', { url, isMainFrame: true })).toBe(true)
    expect(isDenied('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    expect(isDenied('will-redirect', { url, isMainFrame: true })).toBe(true)
  })

  it('[13] may load its own page anew, and not within a frame nor by a redirection', () => {
    const { contents, isDenied } = guarded()
    hardenContents(contents)
    expect(isDenied('will-navigate', { url: HERE, isMainFrame: true })).toBe(false)
    expect(isDenied('will-frame-navigate', { url: HERE, isMainFrame: true })).toBe(false)
    expect(isDenied('will-navigate', { url: 'app://ui/', isMainFrame: true })).toBe(false)
    expect(isDenied('will-frame-navigate', { url: HERE, isMainFrame: false })).toBe(true)
    expect(isDenied('will-redirect', { url: HERE, isMainFrame: true })).toBe(true)
  })

  it('[11, 12] embeds no other page', () => {
    const { contents, isDenied } = guarded()
    hardenContents(contents)
    expect(isDenied('will-attach-webview', {})).toBe(true)
  })

  it('[14] opens no further window', () => {
    const { contents, open } = guarded()
    hardenContents(contents)
    expect(open()).toEqual({ action: 'deny' })
  })

  it('[4, 13, 14] is sandboxed and guarded from the moment it is made', () => {
    const app = Object.assign(new EventEmitter(), { isSandboxed: false, enableSandbox: () => {} })
    app.enableSandbox = () => {
      app.isSandboxed = true
    }
    hardenEveryWindow(app as unknown as Parameters<typeof hardenEveryWindow>[0])
    const { contents, open } = guarded()
    app.emit('web-contents-created', {}, contents)
    expect(app.isSandboxed).toBe(true)
    expect(open()).toEqual({ action: 'deny' })
  })
})
