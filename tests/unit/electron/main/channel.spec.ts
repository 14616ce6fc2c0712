import { describe, expect, it } from 'vitest'
import { createChannel, isTrusted } from '../../../../electron/main/channel'
import type { Host } from '../../../../electron/main/hostCalls'

const ORIGIN = 'app://ui'
const OURS = { origin: ORIGIN, parent: null }

function channel() {
  const asked: string[] = []
  const core = {
    answer: async (request: string) => {
      asked.push(request)
      return 'of the core'
    },
  }
  const host: Host = {
    openMail: async () => {},
    saveFile: async () => true,
    savePdf: async () => true,
    choosePdfFolder: async () => null,
    savePdfIn: async () => {},
    contractShown: () => {},
    readyToClose: () => {},
  }
  return { ask: createChannel(ORIGIN, core, host), asked }
}

describe('[17] the channel from the screen to main', () => {
  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { origin: ORIGIN, parent: OURS }],
    ['the vault', { origin: 'app://vault', parent: null }],
    ['a page of the web', { origin: 'https://ui', parent: null }],
    ['a page without an origin', { origin: 'null', parent: null }],
    ['a longer origin', { origin: 'app://ui.example', parent: null }],
  ])('refuses %s', async (_name, frame) => {
    const { ask, asked } = channel()
    expect(isTrusted(frame, ORIGIN)).toBe(false)
    await expect(ask(frame, '{}')).rejects.toThrow('Refused')
    expect(asked).toEqual([])
  })

  it('hands the text of our own screen to the core as it is', async () => {
    const { ask, asked } = channel()
    const request = '{"call":"GetWorkspace","input":{}}'
    expect(await ask(OURS, request)).toBe('of the core')
    expect(asked).toEqual([request])
  })

  it.each([[{ call: 'GetWorkspace' }], [null], [7]])('refuses what is no text: %j', async (request) => {
    await expect(channel().ask(OURS, request)).rejects.toThrow('Refused')
  })

  it('answers what is asked of the host itself, and keeps it from the core', async () => {
    const { ask, asked } = channel()
    const request = JSON.stringify({ call: 'SaveFile', input: { name: 'a.csv', type: 'text/csv', text: 'a' } })
    expect(JSON.parse(await ask(OURS, request))).toEqual({ ok: true, value: true })
    expect(asked).toEqual([])
  })
})
