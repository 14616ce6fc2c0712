import { EventEmitter } from 'node:events'
import { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { openUiWindow } from '../../../../../electron/main/windows'

vi.mock('electron', () => ({ app: { isPackaged: true }, BrowserWindow: vi.fn() }))

const PLACE = { bounds: { width: 900, height: 700 }, isMaximized: false }

/** A window as Electron would open it; what becomes of its page is the test's. */
function open(place = PLACE) {
  const done: string[] = []
  let isVisible = false
  let fail: () => void = () => {}
  const contents = Object.assign(new EventEmitter(), { reload: () => void done.push('reload') })
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    isDestroyed: () => false,
    isVisible: () => isVisible,
    maximize: () => void done.push('maximize'),
    show: () => {
      isVisible = true
      done.push('show')
    },
    loadURL: () => new Promise<void>((_resolve, reject) => (fail = () => reject(new Error('ERR_FAILED')))),
  })
  vi.mocked(BrowserWindow).mockImplementationOnce(function opened() {
    return window as unknown as BrowserWindow
  })
  openUiWindow('app://ui', place, '#fff')
  return { window, done, fail: () => fail(), gone: () => contents.emit('render-process-gone'), contents }
}

describe('the screen’s window', () => {
  it('is shown once its page is drawn, and only then', () => {
    const { window, done, contents } = open({ ...PLACE, isMaximized: true })
    contents.emit('did-finish-load')
    expect(done).toEqual([])
    window.emit('ready-to-show')
    expect(done).toEqual(['maximize', 'show'])
  })

  it('is shown where its page can’t be loaded', async () => {
    const { done, fail } = open()
    fail()
    await vi.waitFor(() => expect(done).toEqual(['show']))
  })

  it('is shown where its page ends before it is there, and is not loaded for ever', () => {
    const { done, gone } = open()
    gone()
    gone()
    expect(done).toEqual(['show'])
  })

  it('is shown where its page ends before it is drawn, and again', () => {
    const { done, contents, gone } = open()
    contents.emit('did-finish-load')
    gone()
    expect(done).toEqual(['reload'])
    gone()
    expect(done).toEqual(['reload', 'show'])
  })

  it('has its page anew each time it ends after it was there', () => {
    const { window, done, contents, gone } = open()
    contents.emit('did-finish-load')
    window.emit('ready-to-show')
    gone()
    contents.emit('did-finish-load')
    gone()
    expect(done).toEqual(['show', 'reload', 'reload'])
  })
})
