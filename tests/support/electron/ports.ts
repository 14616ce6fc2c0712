import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { strictly } from './strictly'

type UsedPort = Pick<Electron.MessagePortMain, 'close' | 'on' | 'postMessage' | 'start'>

/** What a port's other end is, once it was transferred into a page. */
export interface PortInPage {
  deliver(data: unknown): void
  close(): void
}

/** An end of a channel that stays in main, or is handed over to a page. */
export class StandInPort extends EventEmitter {
  #other: StandInPort | null = null
  #inPage: PortInPage | null = null
  #isStarted = false
  #isClosed = false
  readonly #early: unknown[] = []

  static pair(): readonly [StandInPort, StandInPort] {
    const [one, two] = [new StandInPort(), new StandInPort()]
    one.#other = two
    two.#other = one
    return [one, two]
  }

  postMessage(data: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('The stand-in transfers no ports over ports')
    if (!this.#isClosed) this.#other?.receive(structuredClone(data))
  }

  /** From the other end; `data` that came out of a page is a copy already. */
  receive(data: unknown): void {
    if (this.#inPage) this.#inPage.deliver(data)
    else if (this.#isStarted) this.emit('message', { data, ports: [] })
    else this.#early.push(data)
  }

  sendFromPage(data: unknown): void {
    this.#other?.receive(data)
  }

  /** From now on this end is in a page. */
  moveTo(page: PortInPage): void {
    this.#inPage = page
    for (const data of this.#early.splice(0)) page.deliver(data)
  }

  start(): void {
    this.#isStarted = true
    for (const data of this.#early.splice(0)) this.emit('message', { data, ports: [] })
  }

  /** Both ends: with its page, or by us. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#inPage?.close()
    this.emit('close')
    this.#other?.close()
  }
}

const ends = new WeakMap<object, StandInPort>()

function shown(port: StandInPort): Electron.MessagePortMain {
  const used = strictly('MessagePortMain', port satisfies Omit<UsedPort, 'on'>, ['close', 'message'])
  ends.set(used, port)
  return used as unknown as Electron.MessagePortMain
}

export function endOf(port: Electron.MessagePortMain): StandInPort {
  const end = ends.get(port)
  if (!end) throw new TypeError('Not a port of the stand-in')
  return end
}

export class MessageChannelMain {
  readonly port1: UsedPort
  readonly port2: UsedPort

  constructor() {
    const [one, two] = StandInPort.pair()
    this.port1 = shown(one)
    this.port2 = shown(two)
  }
}
