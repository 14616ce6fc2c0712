import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Electron from 'electron'
import { browser, options } from './chromium'
import { preventable } from './contents'
import { onAsked, record } from './control'
import { strictly } from './strictly'
import { onCreated, openWindows } from './window'

type Used = Pick<
  Electron.App,
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'enableSandbox'
  | 'exit'
  | 'focus'
  | 'getPath'
  | 'getSystemLocale'
  | 'getVersion'
  | 'isPackaged'
  | 'name'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setName'
  | 'setPath'
  | 'whenReady'
>

const LOCK = join(options.profile, 'stand-in-lock')
const LATER = join(options.profile, 'stand-in-second-starts')

/** `name` in package.json. */
const OWN_NAME = 'tranche'

class StandInApp extends EventEmitter implements Used {
  readonly isPackaged = options.isPackaged
  name = OWN_NAME
  readonly #folders = new Map<string, string>()
  readonly #ready = browser.then(() => void this.emit('ready'))
  #isEnding = false

  whenReady = () => this.#ready
  getSystemLocale = () => options.context.locale ?? 'en-US'
  getVersion = () => process.env.npm_package_version ?? '0.0.0'
  /** The data folder is called as the program is, until it is set. */
  getPath = (name: string) => {
    const own = this.name === OWN_NAME ? options.profile : join(options.profile, this.name)
    return this.#folders.get(name) ?? (name === 'userData' ? own : join(options.profile, `folder-${name}`))
  }
  setPath = (name: string, path: string) => void this.#folders.set(name, path)
  setName(name: string): void {
    this.name = name
  }
  enableSandbox = () => record('app.enableSandbox')
  readonly commandLine = { hasSwitch: (name: string) => process.argv.some((word) => word.startsWith(`--${name}`)) }
  focus = () => record('app.focus')
  setAppUserModelId = (id: string) => record('app.setAppUserModelId', id)
  addRecentDocument = (path: string) => record('app.addRecentDocument', path)
  clearRecentDocuments = () => record('app.clearRecentDocuments')

  /** By a file that names the process; a second start leaves word in a folder. */
  requestSingleInstanceLock(): boolean {
    mkdirSync(LATER, { recursive: true })
    if (isHeld()) {
      writeFileSync(join(LATER, `${process.pid}`), JSON.stringify({ words: process.argv, folder: process.cwd() }))
      return false
    }
    writeFileSync(LOCK, String(process.pid))
    watch(LATER, (_event, name) => {
      if (name) this.#hearSecondStart(join(LATER, name))
    }).unref()
    return true
  }

  #hearSecondStart(file: string): void {
    try {
      const { words, folder } = JSON.parse(readFileSync(file, 'utf8'))
      rmSync(file)
      this.emit('second-instance', {}, words, folder, null)
    } catch {
      // Not written to its end yet, or taken already: there is another word of it.
    }
  }

  quit(): void {
    const before = preventable()
    this.emit('before-quit', before)
    if (before.defaultPrevented || this.#isEnding) return
    this.#isEnding = true
    if (!openWindows().every((window) => window.tryToClose())) {
      this.#isEnding = false
      return
    }
    const will = preventable()
    this.emit('will-quit', will)
    if (will.defaultPrevented) this.#isEnding = false
    else this.exit(0)
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    process.exitCode = code
    void browser
      .then((context) => context.close())
      .catch(() => {})
      .finally(() => process.exit(code))
  }
}

function isHeld(): boolean {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'))
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}

const standIn = new StandInApp()
export const app = strictly('app', standIn, [
  ...['ready', 'web-contents-created', 'second-instance', 'before-quit', 'will-quit', 'quit'],
  // Of macOS: only where the test says so.
  ...['activate', 'open-file', 'window-all-closed'],
])

onCreated((contents) => standIn.emit('web-contents-created', {}, contents.shown))
onAsked('name', () => standIn.name)
onAsked('quit', () => standIn.quit())
onAsked('emit', (event: string, ...args: unknown[]) => standIn.emit(event, preventable(), ...args))

// As Chromium's own: main has no window left without it.
void browser.then((context) => context.once('close', () => process.exit()))
process.on('SIGTERM', () => standIn.quit())
process.on('SIGINT', () => standIn.quit())
// Without the test there is nobody left to end it.
process.on('disconnect', () => standIn.exit(1))
