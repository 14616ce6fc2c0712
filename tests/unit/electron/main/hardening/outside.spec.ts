import { describe, expect, it } from 'vitest'
import { isFirst, openingSwitch, openMail } from '../../../../../electron/main/hardening'

describe('what is handed to the system', () => {
  const shell = () => {
    const opened: string[] = []
    return { opened, openExternal: async (address: string) => void opened.push(address) }
  }

  it('[15] is a mail address', async () => {
    const system = shell()
    await openMail(system, 'mailto:a@b.example?subject=Hi&body=a%26attach%3D%2Fx')
    expect(system.opened).toEqual(['mailto:a@b.example?subject=Hi&body=a%26attach%3D%2Fx'])
  })

  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'mailto',
    'x-mailto:a@b.example',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?subject=Hi&Attachment=/etc/passwd',
    '',
    `mailto:${'a'.repeat(4_000)}`,
  ])('[15] is nothing else: %s', async (address) => {
    const system = shell()
    await expect(openMail(system, address)).rejects.toThrow('Only mail addresses')
    expect(system.opened).toEqual([])
  })
})

describe('what the program is started with', () => {
  const startedWith = (...words: string[]) => ({ hasSwitch: (name: string) => words.includes(name) })

  it.each([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'disable-web-security',
    'allow-running-insecure-content',
    'load-extension',
    'no-sandbox',
  ])('may not open it, once it is shipped: --%s', (name) => {
    expect(openingSwitch(startedWith(name), true)).toBe(name)
    expect(openingSwitch(startedWith(name), false)).toBeNull()
  })

  it('may be anything else', () => {
    expect(openingSwitch(startedWith('lang', 'user-data-dir'), true)).toBeNull()
  })
})

describe('a second start', () => {
  const app = (isLocked: boolean) => {
    const calls: string[] = []
    return { calls, requestSingleInstanceLock: () => isLocked, quit: () => void calls.push('quit') }
  }

  it('ends at once where the program runs already', () => {
    const second = app(false)
    expect(isFirst(second)).toBe(false)
    expect(second.calls).toEqual(['quit'])
    const first = app(true)
    expect(isFirst(first)).toBe(true)
    expect(first.calls).toEqual([])
  })
})
