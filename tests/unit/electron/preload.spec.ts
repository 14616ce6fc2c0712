import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../../shared/ipc/bridge'

const electron = vi.hoisted(() => ({
  exposed: [] as [string, unknown][],
  listeners: new Map<string, (event: unknown, signal: string) => void>(),
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void electron.exposed.push([name, value]) },
  ipcRenderer: {
    invoke: async (channel: string, request: unknown) => JSON.stringify({ ok: true, value: { channel, request } }),
    on: (channel: string, listener: (event: unknown, signal: string) => void) =>
      void electron.listeners.set(channel, listener),
    off: (channel: string) => void electron.listeners.delete(channel),
  },
}))

describe('[20] the bridge that the screen gets', () => {
  beforeAll(() => import('../../../electron/preload/ui'))
  const bridge = () => electron.exposed[0]?.[1] as Bridge

  it('is one, with nothing but our own functions', () => {
    expect(electron.exposed.map(([name]) => name)).toEqual(['tranche'])
    const { host, pdf, ...others } = bridge()
    expect(host).toBe('desktop')
    for (const own of [...Object.values(others), ...Object.values(pdf ?? {})]) expect(own).toBeTypeOf('function')
    expect(bridge()).not.toHaveProperty('ipcRenderer')
    expect(bridge()).not.toHaveProperty('send')
  })

  it('has one channel, for text', async () => {
    const { value } = JSON.parse(await bridge().invoke('{}'))
    expect(value).toEqual({ channel: 'tranche', request: '{}' })
  })

  it('hands signals on without the event, through which the sender could be reached', () => {
    const heard: unknown[][] = []
    const stop = bridge().onSignal((...given) => void heard.push(given))
    electron.listeners.get('tranche-signal')?.({ sender: 'Electron' }, '{}')
    expect(heard).toEqual([['{}']])
    stop()
    expect(electron.listeners.size).toBe(0)
  })
})
