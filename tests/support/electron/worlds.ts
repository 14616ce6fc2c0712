/**
 * Code that runs in the page, each function by its text: none may use anything of this module. `own` and `other` are the
 * names of the events that the page's world and the preload's hear; events cross worlds at once, as texts.
 */
export interface Worlds {
  tell(message: object): void
  encode(value: unknown): unknown
  decode(value: unknown): unknown
  onExposed(listener: (key: string, value: unknown) => void): void
}

/** One end of the bridge between the two worlds of a page: JSON, functions and promises cross it. */
export function joinWorlds(own: string, other: string): Worlds {
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>()
  let last = 0
  let returned: { readonly value?: unknown; readonly thrown?: string } = {}
  let exposed: (key: string, value: unknown) => void = () => {}

  const tell = (message: object) => {
    document.dispatchEvent(new CustomEvent(other, { detail: JSON.stringify(message) }))
  }
  const messageOf = (failure: unknown) => (failure instanceof Error ? failure.message : String(failure))
  const encode = (value: unknown): unknown => {
    if (value === undefined) return { $undefined: true }
    if (typeof value === 'function') {
      last += 1
      functions.set(last, value as (...args: unknown[]) => unknown)
      return { $function: last }
    }
    if (value instanceof Promise) {
      last += 1
      const id = last
      value.then(
        (settled) => tell({ kind: 'settled', id, value: encode(settled) }),
        (failure) => tell({ kind: 'settled', id, thrown: messageOf(failure) }),
      )
      return { $promise: id }
    }
    if (Array.isArray(value)) return value.map(encode)
    if (typeof value === 'object' && value !== null) {
      const prototype = Object.getPrototypeOf(value)
      if (prototype !== Object.prototype && prototype !== null) throw new TypeError('An object could not be cloned.')
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, encode(part)]))
    }
    if (typeof value === 'symbol' || typeof value === 'bigint') throw new TypeError('An object could not be cloned.')
    return value
  }
  const callOther = (id: number, args: unknown[]) => {
    tell({ kind: 'call', id, args: args.map(encode) })
    const { value, thrown } = returned
    if (thrown !== undefined) throw new Error(thrown)
    return decode(value)
  }
  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode)
    if (typeof value !== 'object' || value === null) return value
    const { $undefined, $function, $promise } = value as Record<string, unknown>
    if ($undefined === true) return undefined
    if (typeof $function === 'number') return (...args: unknown[]) => callOther($function, args)
    if (typeof $promise === 'number') {
      return new Promise((resolve, reject) => waiting.set($promise, { resolve, reject }))
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decode(part)]))
  }

  document.addEventListener(own, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail)
    if (message.kind === 'call') {
      try {
        tell({ kind: 'returned', value: encode(functions.get(message.id)?.(...message.args.map(decode))) })
      } catch (failure) {
        tell({ kind: 'returned', thrown: messageOf(failure) })
      }
    } else if (message.kind === 'returned') returned = message
    else if (message.kind === 'settled') {
      const one = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.thrown === undefined) one?.resolve(decode(message.value))
      else one?.reject(new Error(message.thrown))
    } else exposed(message.key, decode(message.value))
  })

  return {
    tell,
    encode,
    decode,
    onExposed: (listener) => {
      exposed = listener
    },
  }
}

/** What the preload's `require('electron')` gives, over a binding of the preload's world. */
export function preloadElectron(worlds: Worlds, toMain: (text: string) => void, deliver: string): object {
  type Listener = (event: object, ...args: unknown[]) => void
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  const ports = new Map<number, MessagePort>()
  let last = 0
  const tellMain = (message: object) => toMain(JSON.stringify(message))
  const strict = (name: string, parts: object) =>
    new Proxy(parts, {
      get(target, key, receiver) {
        if (typeof key === 'string' && key !== 'then' && !(key in target)) {
          throw new Error(`The stand-in has no ${name}.${key}`)
        }
        return Reflect.get(target, key, receiver)
      },
    })

  const openPort = (id: number) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => tellMain({ kind: 'port', id, data })
    ports.set(id, port1)
    return port2
  }
  Object.defineProperty(globalThis, deliver, {
    value: (text: string) => {
      const message = JSON.parse(text)
      if (message.kind === 'answer') {
        const one = waiting.get(message.id)
        waiting.delete(message.id)
        if (message.failed === undefined) one?.resolve(message.value)
        else one?.reject(new Error(message.failed))
      } else if (message.kind === 'port') ports.get(message.id)?.postMessage(message.data)
      else if (message.kind === 'port-closed') ports.get(message.id)?.close()
      else {
        const event = { sender: ipcRenderer, ports: message.ports.map(openPort) }
        for (const listener of [...(listeners.get(message.channel) ?? [])]) listener(event, ...message.args)
      }
    },
  })

  const ipcRenderer: object = strict('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) => {
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        tellMain({ kind: 'invoke', id, channel, args })
      })
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      )
      return ipcRenderer
    },
  })
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key: string, value: unknown) => worlds.tell({ key, value: worlds.encode(value) }),
  })
  return strict('electron of the preload', { ipcRenderer, contextBridge })
}

/** Puts what the preload exposes on the page's `window`, as fixed as Electron does. */
export function showExposed(worlds: Worlds): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) freeze(part)
      Object.freeze(value)
    }
    return value
  }
  worlds.onExposed((key, value) => Object.defineProperty(globalThis, key, { value: freeze(value), enumerable: true }))
}
