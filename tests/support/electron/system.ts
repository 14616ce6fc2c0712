import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { requests } from './chromium'
import { preventable } from './contents'
import { onAsked, record } from './control'
import { strictly } from './strictly'

export const protocol = strictly('protocol', {
  handle(scheme, handler) {
    if (scheme !== 'app') throw new Error(`The stand-in knows app:, not ${scheme}:`)
    requests.handler = handler as typeof requests.handler
  },
  registerSchemesAsPrivileged: (schemes) => record('protocol.registerSchemesAsPrivileged', schemes),
} satisfies Pick<Electron.Protocol, 'handle' | 'registerSchemesAsPrivileged'>)

type PermissionRequest = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0]

let permissionRequest: PermissionRequest = null
let permissionCheck: PermissionCheck = null

type UsedWebRequest = Pick<Electron.WebRequest, 'onBeforeRequest'>

const defaultSession = strictly(
  'session.defaultSession',
  Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler) => {
      permissionRequest = handler
    },
    setPermissionCheckHandler: (handler) => {
      permissionCheck = handler
    },
    setDevicePermissionHandler: (handler) => record('setDevicePermissionHandler', handler !== null),
    setSpellCheckerEnabled: (enable) => record('setSpellCheckerEnabled', enable),
    webRequest: strictly('webRequest', {
      onBeforeRequest: ((listener: typeof requests.beforeRequest) => {
        requests.beforeRequest = listener
      }) as UsedWebRequest['onBeforeRequest'],
    } satisfies UsedWebRequest) as Electron.WebRequest,
  } satisfies Pick<
    Electron.Session,
    | 'setDevicePermissionHandler'
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setSpellCheckerEnabled'
    | 'webRequest'
  >),
  ['will-download'],
)

export const session = strictly('session', { defaultSession })

onAsked('permission', async (permission: never) => {
  const requested = await new Promise<boolean>((resolve) => {
    if (permissionRequest)
      permissionRequest(null as never, permission, resolve, { requestingUrl: 'app://ui/', isMainFrame: true })
    else resolve(true)
  })
  return { requested, checked: permissionCheck ? permissionCheck(null, permission, 'app://ui/', {} as never) : true }
})

/** Answers to the dialogues of that kind to come, in their order; one that has none waits for it. */
const answers = new Map<string, unknown[]>()
const waiting = new Map<string, ((answer: unknown) => void)[]>()

function answerTo<Answer>(kind: string, ...args: readonly unknown[]): Promise<Answer> {
  // A window may come first.
  record(`dialog.${kind}`, args.at(-1))
  const given = answers.get(kind)?.shift()
  if (given !== undefined) return Promise.resolve(given as Answer)
  return new Promise((resolve) => {
    waiting.set(kind, [...(waiting.get(kind) ?? []), resolve as (answer: unknown) => void])
  })
}

onAsked('answerDialog', (kind: string, answer: unknown) => {
  const first = waiting.get(kind)?.shift()
  if (first) first(answer)
  else answers.set(kind, [...(answers.get(kind) ?? []), answer])
})

export const dialog = strictly('dialog', {
  showSaveDialog: (...args: unknown[]) => answerTo<Electron.SaveDialogReturnValue>('showSaveDialog', ...args),
  showOpenDialog: (...args: unknown[]) => answerTo<Electron.OpenDialogReturnValue>('showOpenDialog', ...args),
  showMessageBox: (...args: unknown[]) => answerTo<Electron.MessageBoxReturnValue>('showMessageBox', ...args),
  showErrorBox: (title, content) => record('dialog.showErrorBox', title, content),
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>)

export const shell = strictly('shell', {
  openExternal: async (url) => record('shell.openExternal', url),
  showItemInFolder: (path) => record('shell.showItemInFolder', path),
  openPath: async (path) => {
    record('shell.openPath', path)
    return ''
  },
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>)

let theme: Electron.NativeTheme['themeSource'] = 'system'

class StandInTheme extends EventEmitter {
  readonly shouldUseDarkColors = false
  get themeSource() {
    return theme
  }
  set themeSource(source) {
    theme = source
    record('nativeTheme.themeSource', source)
  }
}

export const nativeTheme = strictly(
  'nativeTheme',
  new StandInTheme() satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'>,
  ['updated'],
)

export const powerMonitor = strictly('powerMonitor', new EventEmitter(), ['shutdown'])

/** Whether the system waits for the program. */
onAsked('shutdown', () => {
  const event = preventable()
  powerMonitor.emit('shutdown', event)
  return event.defaultPrevented
})

const DISPLAY = {
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
}

export const screen = strictly('screen', {
  getAllDisplays: () => [DISPLAY as Electron.Display],
  getPrimaryDisplay: () => DISPLAY as Electron.Display,
  getDisplayMatching: () => DISPLAY as Electron.Display,
} satisfies Pick<Electron.Screen, 'getAllDisplays' | 'getDisplayMatching' | 'getPrimaryDisplay'>)
