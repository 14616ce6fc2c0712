import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { runDesktop } from '../../../../electron/start/desktopHost.mjs'
import { desktopHurdle } from '../../../../electron/start/desktopHurdle.mjs'

const never = new AbortController().signal

function needsShell({ skip }: Pick<TestContext, 'skip'>): void {
  skip(process.platform === 'win32', 'what stands for Electron here is a script, which Windows can’t start')
}

function program(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-desktop-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'electron')
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return path
}

describe('the desktop', () => {
  it('is not tried on Linux as root or without a display', () => {
    expect(desktopHurdle('linux', { DISPLAY: ':0' }, 0)).toContain('root')
    expect(desktopHurdle('linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }, 1000)).toContain('no display')
    expect(desktopHurdle('linux', { DISPLAY: ':0' }, 1000)).toBeNull()
    expect(desktopHurdle('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeNull()
    expect(desktopHurdle('darwin', {}, 0)).toBeNull()
    expect(desktopHurdle('win32', {}, undefined)).toBeNull()
  })

  it('that ends at once with a fault has failed to start', async (context) => {
    needsShell(context)
    expect(await runDesktop(program('exit 127'), never)).toEqual({ failed: 'Electron could not start (exit code 127)' })
    expect(await runDesktop(program('kill -TRAP $$'), never)).toHaveProperty('failed')
  })

  it('that ends well has run, and so has one that was stopped', async (context) => {
    needsShell(context)
    expect(await runDesktop(program('exit 0'), never)).toEqual({ code: 0 })
    const stop = new AbortController()
    const running = runDesktop(program('exec sleep 600'), stop.signal)
    stop.abort()
    expect(await running).toEqual({ code: 0 })
  })
})
