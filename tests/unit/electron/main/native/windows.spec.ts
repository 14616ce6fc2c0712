import { EventEmitter } from 'node:events'
import { BrowserWindow, dialog } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { openUiWindow } from '../../../../../electron/main/windows'

vi.mock('electron', () => ({
  app: { isPackaged: true },
  BrowserWindow: vi.fn(),
  dialog: { showMessageBox: vi.fn() },
}))

const PLACE = { bounds: { width: 900, height: 700 }, isMaximized: false }

/** A window as Electron would open it; what becomes of its page is the test's. */
function open(place = PLACE) {
  const done: string[] = []
  let isVisible = false
  let fail: () => void = () => {}
  const contents = Object.assign(new EventEmitter(), {
    reload: () => void done.push('reload'),
    forcefullyCrashRenderer: () => {
      done.push('crash')
      contents.emit('render-process-gone')
    },
  })
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

const WAIT = { response: 0, checkboxChecked: false }
const ANEW = { response: 1, checkboxChecked: false }

/** The user's answers, given when the test says so; what is no longer asked is answered as by closing the question. */
function asked() {
  const ask = vi.mocked(dialog.showMessageBox)
  ask.mockReset()
  let answer: (given: typeof WAIT) => void = () => {}
  ask.mockImplementation((...given: unknown[]) => {
    const { signal } = given.at(-1) as { readonly signal: AbortSignal }
    return new Promise((resolve) => {
      answer = resolve
      signal.addEventListener('abort', () => resolve(WAIT))
    })
  })
  return { ask, answer: (given: typeof WAIT) => answer(given) }
}

describe('a screen that hangs', () => {
  it('is opened anew where its user says so, also before it was ever there', async () => {
    const { ask, answer } = asked()
    const { window, done } = open()
    window.emit('unresponsive')
    window.emit('unresponsive')
    expect(ask).toHaveBeenCalledOnce()
    answer(ANEW)
    await vi.waitFor(() => expect(done).toEqual(['crash', 'reload']))
  })

  it('is left alone where its user waits, and asked about again when it hangs again', async () => {
    const { ask, answer } = asked()
    const { window, done } = open()
    window.emit('unresponsive')
    answer(WAIT)
    await vi.waitFor(() => {
      window.emit('unresponsive')
      expect(ask).toHaveBeenCalledTimes(2)
    })
    expect(done).toEqual([])
  })

  it.each(['responsive', 'gone'])('is asked about no longer once it is %s', async (how) => {
    const { ask } = asked()
    const { window, done, contents, gone } = open()
    contents.emit('did-finish-load')
    window.emit('unresponsive')
    if (how === 'gone') gone()
    else window.emit('responsive')
    await vi.waitFor(() => {
      window.emit('unresponsive')
      expect(ask).toHaveBeenCalledTimes(2)
    })
    expect(done).toEqual(how === 'gone' ? ['reload'] : [])
  })
})
