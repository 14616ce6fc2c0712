import { EventEmitter } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Page, Request } from '@playwright/test'
import type Electron from 'electron'
import { fromStanding, toStanding } from './addresses'
import { browser, requests } from './chromium'
import { record } from './control'
import { answerInvoke } from './ipcMain'
import { type Frame, type FromPreload, linkPage, type PageLink } from './pageLink'
import { pageScripts } from './pageScripts'
import { endOf, type StandInPort } from './ports'
import { strictly } from './strictly'

type Used = Pick<
  Electron.WebContents,
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'id'
  | 'isCrashed'
  | 'isDestroyed'
  | 'postMessage'
  | 'printToPDF'
  | 'reload'
  | 'send'
  | 'setWindowOpenHandler'
>

const WORD_MS = 50

const EVENTS = [
  ...['destroyed', 'did-finish-load', 'render-process-gone', 'will-frame-navigate', 'will-navigate'],
  // There is neither: no answer of ours redirects, and Chromium's pages have no `webview`.
  ...['will-redirect', 'will-attach-webview'],
]

const byPage = new Map<Page, StandInContents>()

/** Something of Electron that a listener may prevent. */
export function preventable() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}

/** A page of Chromium as `webContents`. What is asked before the page is there waits for it. */
export class StandInContents extends EventEmitter implements Used {
  static #last = 0
  readonly id = ++StandInContents.#last
  /** As main sees it. */
  readonly shown = strictly('webContents', this, EVENTS)
  readonly #ports = new Map<number, StandInPort>()
  #lastPort = 0
  #link: PageLink | null = null
  #page: Page | null = null
  #isGone = false
  #isCrashed = false
  #loading: string | null = null
  #openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })
  readonly #preload: string | null
  #ready: Promise<Page>

  constructor(preload: string | null) {
    super()
    this.#preload = preload
    this.#ready = this.#open()
    // Whoever waits for it hears of a failure.
    this.#ready.catch(() => {})
  }

  async #open(): Promise<Page> {
    const page = await (await browser).newPage()
    this.#page = page
    byPage.set(page, this)
    page.once('close', () => {
      byPage.delete(page)
      if (this.#page === page) this.#end()
    })
    page.once('crash', () => {
      this.#isCrashed = true
      this.#closePorts()
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
    if (this.#preload !== null) {
      this.#link = await linkPage(page, pageScripts(this.#preload), (frame, message) => void this.#hear(frame, message))
      this.#link.session.on('Page.windowOpen', ({ url }) => this.#answerOpen(fromStanding(url)))
    }
    if (this.#isGone) await page.close()
    return page
  }

  async #hear(senderFrame: Frame | null, message: FromPreload): Promise<void> {
    if (message.kind === 'port') {
      this.#ports.get(message.id)?.sendFromPage(message.data)
      return
    }
    const event = { sender: this.shown, senderFrame, frameId: 0, processId: 0, type: 'frame' }
    const answer = await answerInvoke(event, message.channel, message.args)
    this.#link?.deliver({ kind: 'answer', id: message.id, ...answer })
  }

  /** A window that may not be is closed as soon as it is there: Chromium asks nobody before. */
  #answerOpen(url: string): void {
    const details = { url, frameName: '', features: '', disposition: 'new-window', referrer: { url: '', policy: '' } }
    const { action } = this.#openHandler(details as Electron.HandlerDetails)
    record('window.open', url, action)
    if (action === 'deny') this.#page?.context().once('page', (opened) => void opened.close().catch(() => {}))
  }

  /** What the page itself starts may be prevented; what main or the user's reload starts, not. */
  async mayNavigate(request: Request): Promise<boolean> {
    const isMainFrame = request.frame() === this.#page?.mainFrame()
    if (isMainFrame && this.#loading === request.url()) return true
    // The page's own word of it comes by another way; a session answers nothing while its page is on its way elsewhere.
    await setTimeout(WORD_MS)
    if (!this.#link?.asked.delete(request.url())) return true
    const url = fromStanding(request.url())
    const event = { ...preventable(), url, isMainFrame, isSameDocument: false }
    if (isMainFrame) this.emit('will-navigate', event, url)
    this.emit('will-frame-navigate', event)
    if (event.defaultPrevented) record('navigation prevented', url)
    return !event.defaultPrevented
  }

  #closePorts(): void {
    for (const port of this.#ports.values()) port.close()
    this.#ports.clear()
  }

  #end(): void {
    this.#isGone = true
    this.#closePorts()
    this.emit('destroyed')
  }

  async load(url: string): Promise<void> {
    const page = await this.#ready
    this.#loading = toStanding(url)
    await page.goto(this.#loading, { timeout: 0 }).finally(() => {
      this.#loading = null
    })
    this.emit('did-finish-load')
  }

  async focus(): Promise<void> {
    await (await this.#ready).bringToFront()
  }

  /** Closes the page, hung or crashed as it may be. */
  close(): void {
    if (this.#isGone) return
    this.#end()
    this.#page?.close().catch(() => {})
  }

  isDestroyed = () => this.#isGone
  isCrashed = () => this.#isCrashed
  getURL = () => fromStanding(this.#page?.url() ?? '')

  send(channel: string, ...args: unknown[]): void {
    this.#link?.deliver({ kind: 'message', channel, args, ports: [] })
  }

  postMessage(channel: string, message: unknown, transfer: Electron.MessagePortMain[] = []): void {
    const moved = transfer.map((port) => {
      this.#lastPort += 1
      const id = this.#lastPort
      this.#ports.set(id, endOf(port))
      return { id, end: endOf(port) }
    })
    this.#link?.deliver({ kind: 'message', channel, args: [message], ports: moved.map(({ id }) => id) })
    for (const { id, end } of moved) {
      end.moveTo({
        deliver: (data) => this.#link?.deliver({ kind: 'port', id, data }),
        close: () => this.#link?.deliver({ kind: 'port-closed', id }),
      })
    }
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.#openHandler = handler
  }

  reload(): void {
    const url = this.getURL()
    if (this.#isCrashed) {
      // Playwright has no further use for a page that crashed: another takes its place.
      const crashed = this.#page
      this.#isCrashed = false
      this.#page = null
      this.#ready = this.#open()
      crashed?.close().catch(() => {})
    }
    this.load(url).catch(() => {})
  }

  forcefullyCrashRenderer(): void {
    this.#link?.session.send('Page.crash').catch(() => {})
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    record('printToPDF', options)
    const page = await this.#ready
    const { pageSize, landscape, printBackground, preferCSSPageSize, displayHeaderFooter } = options
    return page.pdf({
      ...(typeof pageSize === 'string' ? { format: pageSize } : {}),
      landscape: landscape ?? false,
      printBackground: printBackground ?? false,
      preferCSSPageSize: preferCSSPageSize ?? false,
      displayHeaderFooter: displayHeaderFooter ?? false,
      outline: options.generateDocumentOutline ?? false,
      tagged: options.generateTaggedPDF ?? false,
    })
  }
}

requests.mayNavigate = async (request) => {
  const contents = byPage.get(request.frame().page())
  return contents ? contents.mayNavigate(request) : true
}
