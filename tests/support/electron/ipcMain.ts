import type Electron from 'electron'
import { onAsked } from './control'
import { strictly } from './strictly'

type InvokeHandler = Parameters<Electron.IpcMain['handle']>[1]

const handlers = new Map<string, InvokeHandler>()

export const ipcMain = strictly('ipcMain', {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel) => void handlers.delete(channel),
} satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>)

/** What `ipcRenderer.invoke` gets: a value, or why it failed, in Electron's words. */
export async function answerInvoke(
  event: object,
  channel: string,
  args: readonly unknown[],
): Promise<{ value: unknown } | { failed: string }> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return { value: await handler(event as Electron.IpcMainInvokeEvent, ...args) }
  } catch (failure) {
    return { failed: `Error invoking remote method '${channel}': ${failure}` }
  }
}

// As a frame of the test's making: the pages that Chromium shows are all main's own.
onAsked('invokeAs', (senderFrame: object | null, channel: string, request: unknown) =>
  answerInvoke({ senderFrame }, channel, [request]),
)
