import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { preventable, StandInContents } from './contents'
import { onAsked, record } from './control'
import { strictly } from './strictly'

type Used = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'id'
  | 'isDestroyed'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'restore'
  | 'setBackgroundColor'
  | 'setFullScreen'
  | 'show'
>

const EVENTS = [
  ...['close', 'closed', 'maximize', 'query-session-end', 'ready-to-show', 'show'],
  // Electron's own watch over the page: only where the test says so.
  ...['responsive', 'unresponsive'],
]

const open = new Set<StandInWindow>()
const created: ((contents: StandInContents) => void)[] = []

/** Hears of each window's contents before anything is loaded into it. */
export function onCreated(listener: (contents: StandInContents) => void): void {
  created.push(listener)
}

class StandInWindow extends EventEmitter implements Used {
  static #last = 0
  readonly id = ++StandInWindow.#last
  readonly #contents: StandInContents
  readonly webContents: StandInContents
  readonly options: Electron.BrowserWindowConstructorOptions
  #isVisible: boolean
  #state = { minimized: false, maximized: false, fullScreen: false }
  #isClosed = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    this.#isVisible = options.show ?? true
    this.#contents = new StandInContents(options.webPreferences?.preload ?? null)
    this.webContents = this.#contents.shown
    this.#contents.once('destroyed', () => this.#end())
    open.add(this)
    for (const listener of created) listener(this.#contents)
  }

  #end(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    open.delete(this)
    this.emit('closed')
  }

  async loadURL(url: string): Promise<void> {
    await this.#contents.load(url)
    this.emit('ready-to-show')
  }

  /** Answers whether it closed. */
  tryToClose(): boolean {
    if (this.#isClosed) return true
    const event = preventable()
    this.emit('close', event)
    if (event.defaultPrevented) return false
    this.#contents.close()
    return true
  }

  close(): void {
    this.tryToClose()
  }

  destroy(): void {
    this.#contents.close()
  }

  show(): void {
    this.#isVisible = true
    this.emit('show')
    void this.#contents.focus().catch(() => {})
  }

  focus(): void {
    record('focus', this.id)
    void this.#contents.focus().catch(() => {})
  }

  minimize(): void {
    this.#state.minimized = true
  }

  restore(): void {
    record('restore', this.id)
    this.#state.minimized = false
  }

  maximize(): void {
    this.#state.maximized = true
    this.emit('maximize')
  }

  setBackgroundColor(color: string): void {
    record('setBackgroundColor', color)
  }

  setFullScreen(flag: boolean): void {
    this.#state.fullScreen = flag
  }

  isDestroyed = () => this.#isClosed
  isVisible = () => this.#isVisible
  isMinimized = () => this.#state.minimized
  isMaximized = () => this.#state.maximized
  isFullScreen = () => this.#state.fullScreen
  getNormalBounds = () => {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options
    return { x, y, width, height }
  }
}

export function openWindows(): readonly StandInWindow[] {
  return [...open]
}

onAsked('windows', () =>
  openWindows().map((window) => ({
    id: window.id,
    url: window.webContents.getURL(),
    isVisible: window.isVisible(),
    options: window.options,
  })),
)
onAsked('close', (id: number) => {
  for (const window of open) if (window.id === id) window.close()
})
/** Whether a window has Windows wait. */
onAsked('endSession', () =>
  openWindows().some((window) => {
    const event = preventable()
    window.emit('query-session-end', event)
    return event.defaultPrevented
  }),
)
onAsked('hang', () => {
  for (const window of open) if (window.isVisible()) window.emit('unresponsive')
})
onAsked('minimize', (id: number) => {
  for (const window of open) if (window.id === id) window.minimize()
})

export const BrowserWindow = class {
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    // biome-ignore lint/correctness/noConstructorReturn: what main holds throws where it uses more
    return strictly('BrowserWindow', new StandInWindow(options), EVENTS)
  }
} as unknown as new (
  options?: Electron.BrowserWindowConstructorOptions,
) => Used & EventEmitter
