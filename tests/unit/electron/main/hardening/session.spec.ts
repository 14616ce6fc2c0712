import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { hardenSession } from '../../../../../electron/main/hardening'

type Guarded = Parameters<typeof hardenSession>[0]
type Handler<Name extends keyof Guarded> = Guarded[Name] extends (handler: infer H) => void ? NonNullable<H> : never

const SCREEN = 'app://ui'

function hardened(developmentOrigin: string | null = null) {
  const events = new EventEmitter()
  const set: {
    request?: Handler<'setPermissionRequestHandler'>
    check?: Handler<'setPermissionCheckHandler'>
    device?: Handler<'setDevicePermissionHandler'>
    spelling?: boolean
    before?: (details: { url: string }, answer: (given: { cancel?: boolean }) => void) => void
  } = {}
  const keep =
    <Name extends keyof typeof set>(name: Name) =>
    (value: (typeof set)[Name]) => {
      set[name] = value
    }
  const session = Object.assign(events, {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: keep('spelling'),
    webRequest: { onBeforeRequest: keep('before') },
  })
  hardenSession(session as unknown as Guarded, SCREEN, developmentOrigin)
  return {
    set,
    requested(permission: string, requestingUrl = `${SCREEN}/`, isMainFrame = true): boolean | undefined {
      let granted: boolean | undefined
      set.request?.(null as never, permission as never, (given) => (granted = given), { requestingUrl, isMainFrame })
      return granted
    },
    checked: (permission: string, origin = `${SCREEN}/`) => set.check?.(null, permission as never, origin, {} as never),
    isCancelled(url: string): boolean | undefined {
      let cancelled: boolean | undefined
      set.before?.({ url }, ({ cancel }) => (cancelled = cancel))
      return cancelled
    },
    isDownloadStopped(): boolean {
      let stopped = false
      events.emit('will-download', { preventDefault: () => (stopped = true) })
      return stopped
    },
  }
}

const ASKED = [
  'clipboard-read',
  'geolocation',
  'media',
  'notifications',
  'fullscreen',
  'openExternal',
  'fileSystem',
  'usb',
]

describe('what pages may ask the system for', () => {
  it.each(ASKED)('[5] not %s', (permission) => {
    const { requested, checked } = hardened()
    expect(requested(permission)).toBe(false)
    expect(checked(permission)).toBe(false)
  })

  it('[5] no device', () => {
    expect(hardened().set.device?.({} as never)).toBe(false)
  })

  it('[5] our screen may copy text; another page and a frame may not', () => {
    const { requested, checked } = hardened()
    expect(requested('clipboard-sanitized-write')).toBe(true)
    expect(checked('clipboard-sanitized-write', SCREEN)).toBe(true)
    expect(requested('clipboard-sanitized-write', `${SCREEN}/`, false)).toBe(false)
    for (const other of ['app://vault/', 'https://ui/', 'null', '']) {
      expect(requested('clipboard-sanitized-write', other), other).toBe(false)
      expect(checked('clipboard-sanitized-write', other), other).toBe(false)
    }
  })
})

describe('the network', () => {
  it('[1] is not reached, by no scheme', () => {
    const { isCancelled } = hardened()
    const reached = [
      'https://example.org/',
      'http://127.0.0.1/',
      'wss://example.org/',
      'file:///etc/passwd',
      'no address',
    ]
    for (const url of reached) {
      expect(isCancelled(url), url).toBe(true)
    }
    expect(isCancelled('app://ui/')).toBe(false)
    expect(hardened('http://127.0.0.1:5173').isCancelled('http://127.0.0.1:5173/')).toBe(false)
  })

  it('gives no dictionaries, and nothing to download', () => {
    const { set, isDownloadStopped } = hardened()
    expect(set.spelling).toBe(false)
    expect(isDownloadStopped()).toBe(true)
  })
})
