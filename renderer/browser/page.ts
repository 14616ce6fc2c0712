import type { Bridge } from '../../shared/ipc/bridge'
import type { Signal } from '../../shared/ipc/signals'
import { createAsked } from './asked'
import { openMail, saveFile } from './handOver'
import type { FromPage, ToPage } from './messages'

const ALL_CHANGED: Signal = {
  type: 'changed',
  contracts: 'all',
  about: ['contracts', 'settings', 'parties', 'workspace'],
}

/** Gives the page a bridge to the core in the worker that all pages of this address share. */
export function installBrowserBridge(): void {
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'tranche' })
  const asked = createAsked()
  const listeners = new Set<(signal: string) => void>()
  const send = (message: FromPage) => worker.port.postMessage(message)
  const tell = (signal: string) => {
    for (const listener of listeners) listener(signal)
  }

  worker.port.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'answer') asked.answer(data.id, data.answer)
    else tell(data.signal)
  }
  worker.onerror = () => asked.failAll('The store could not be started.')
  send({ kind: 'join' })

  addEventListener('pagehide', () => send({ kind: 'leave' }))
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    // Kept aside by the browser meanwhile, and told of nothing.
    send({ kind: 'join' })
    tell(JSON.stringify(ALL_CHANGED))
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
  }
  globalThis.tranche = bridge
}
