import type { Request } from '../../../../shared/ipc/bridge'
import type { Signal } from '../../../../shared/ipc/signals'

interface Asked {
  readonly request: Request
  answer(value: unknown): void
  /** Of the application, or of the rule that is named. */
  refuse(code: string, rule?: string): void
  fail(): void
}

/** A bridge whose core answers when the test says so. */
export function stubCore() {
  const asked: Asked[] = []
  const listeners = new Set<(signal: string) => void>()
  globalThis.tranche = {
    host: 'browser',
    invoke: (request) =>
      new Promise((resolve, reject) => {
        asked.push({
          request: JSON.parse(request),
          answer: (value) => resolve(JSON.stringify({ ok: true, value })),
          refuse: (code, rule) => {
            const refusal = { code, rule: rule ?? null, message: 'Not now.', at: null }
            resolve(JSON.stringify({ ok: false, refusal }))
          },
          fail: () => reject(new Error('No core')),
        })
      }),
    onSignal: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    openMail: async () => {},
    saveFile: async () => true,
    pdf: null,
  }
  const signal = (one: Signal) => {
    for (const listener of listeners) listener(JSON.stringify(one))
  }
  return { asked, signal }
}

/** Lets everything that waits on an answer go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
