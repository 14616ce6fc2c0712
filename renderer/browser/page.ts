import type { Bridge } from '../../shared/ipc/bridge'
import { createAsked } from './asked'
import { EVERYTHING_CHANGED } from './everythingChanged'
import { openMail, saveFile } from './handOver'
import { endOf } from './locks'
import type { FromPage, ToPage } from './messages'
import { TEXTS } from './texts'

/** Gives the page a bridge to the core in the worker that all pages of this address share. */
export function installBrowserBridge(): void {
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'tranche' })
  const asked = createAsked()
  const listeners = new Set<(signal: string) => void>()
  const send = (message: FromPage) => worker.port.postMessage(message)
  const tell = (signal: string) => {
    for (const listener of listeners) listener(signal)
  }

  let isWatched = false
  const watch = async (life: string) => {
    if (isWatched) return
    isWatched = true
    await endOf(life)
    asked.failAll(TEXTS.workerEnded)
    // What is shown is asked for anew, and so the page learns of it.
    tell(JSON.stringify(EVERYTHING_CHANGED))
  }

  worker.port.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'answer') asked.answer(data.id, data.answer)
    else if (data.kind === 'signal') tell(data.signal)
    else void watch(data.life)
  }
  worker.onerror = () => asked.failAll(TEXTS.notStarted)
  send({ kind: 'join' })

  addEventListener('pagehide', () => send({ kind: 'leave' }))
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    // Kept aside by the browser meanwhile, and told of nothing.
    send({ kind: 'join' })
    tell(JSON.stringify(EVERYTHING_CHANGED))
  })
  // Asks the browser not to clear the store when disk space runs low; without it the store works too.
  void navigator.storage?.persist()

  const bridge: Bridge = {
    host: 'browser',
    invoke: (request) => asked.ask((id) => send({ kind: 'ask', id, request })),
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    openMail,
    saveFile,
    pdf: null,
  }
  globalThis.tranche = bridge
}
