import type { FromPage, ToPage } from './messages'

/** What of a MessagePort is used. */
export interface PagePort {
  postMessage(message: ToPage): void
}

/** The open pages of one worker: answers each, tells all, forgets those that left. `life`: as of `holdLife`. */
export function createPages<Port extends PagePort>(
  answer: (request: string) => Promise<string>,
  life: Promise<string>,
) {
  const open = new Set<Port>()
  return {
    count: () => open.size,
    async receive(port: Port, message: FromPage): Promise<void> {
      if (message.kind === 'leave') {
        open.delete(port)
        return
      }
      open.add(port)
      if (message.kind === 'ask') {
        port.postMessage({ kind: 'answer', id: message.id, answer: await answer(message.request) })
      } else port.postMessage({ kind: 'alive', life: await life })
    },
    tell(signal: string): void {
      for (const port of open) port.postMessage({ kind: 'signal', signal })
    },
  }
}
