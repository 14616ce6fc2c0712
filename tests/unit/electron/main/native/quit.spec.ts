import { describe, expect, it, vi } from 'vitest'
import { createQuit, type QuitChoice } from '../../../../../electron/main/quit'
import { createWork } from '../../../../../electron/main/work'

const IMPORT = '{"call":"RunImport","input":{"importId":"i1"}}'

/** A core whose import ends when it is told to, or when it is cancelled. */
function slowCore() {
  const asked: string[] = []
  let end: () => void = () => {}
  const core = {
    answer(request: string): Promise<string> {
      asked.push(JSON.parse(request).call)
      if (request === IMPORT) {
        return new Promise((resolve) => {
          end = () => resolve('{"ok":true}')
        })
      }
      if (request.includes('CancelImport')) end()
      return Promise.resolve('{"ok":true,"value":{}}')
    },
  }
  return { core, asked, end: () => end() }
}

function program(choice: QuitChoice = 'stay') {
  const { core, asked, end } = slowCore()
  const work = createWork(core)
  const done: string[] = []
  const answered = { held: Promise.resolve(), go: () => {} }
  const step = (name: string) => async () => void done.push(name)
  const quit = createQuit({
    work,
    choose: async () => {
      done.push('choose')
      await answered.held
      return choice
    },
    settle: step('settle'),
    close: step('close'),
    quit: () => void done.push('quit'),
  })
  const press = () => {
    let isStopped = false
    quit.onBeforeQuit({
      preventDefault: () => {
        isStopped = true
      },
    })
    return isStopped
  }
  return { work, quit, choose: answered, done, press, asked, end }
}

describe('quitting', () => {
  it('saves what is typed, then closes the store, then ends', async () => {
    const { quit, done, press } = program()
    expect(press()).toBe(true)
    expect(press()).toBe(true)
    await vi.waitFor(() => expect(done).toEqual(['settle', 'close', 'quit']))
    expect(quit.isClosed()).toBe(true)
    expect(press()).toBe(false)
  })

  it('ends although the store can’t be closed', async () => {
    const quit = vi.fn()
    const { onBeforeQuit } = createQuit({
      work: createWork(slowCore().core),
      choose: async () => 'stay',
      settle: async () => {},
      close: () => Promise.reject(new Error('gone')),
      quit,
    })
    onBeforeQuit({ preventDefault: () => {} })
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce())
  })

  it('while an import runs goes on working where the user stays, and asks again', async () => {
    const { work, done, press } = program('stay')
    void work.answer(IMPORT)
    press()
    await vi.waitFor(() => expect(done).toEqual(['choose']))
    // The answer is on its way yet.
    await vi.waitFor(() => {
      press()
      expect(done).toEqual(['choose', 'choose'])
    })
  })

  it('waits for the import where the user says so', async () => {
    const { work, done, press, end } = program('afterwards')
    const imported = work.answer(IMPORT)
    press()
    await vi.waitFor(() => expect(done).toEqual(['choose']))
    end()
    expect(await imported).toBe('{"ok":true}')
    await vi.waitFor(() => expect(done).toEqual(['choose', 'settle', 'close', 'quit']))
  })

  it('cancels the import where the user says so, and waits for what it answers', async () => {
    const { work, done, press, asked } = program('stop')
    void work.answer(IMPORT)
    press()
    await vi.waitFor(() => expect(done).toEqual(['choose', 'settle', 'close', 'quit']))
    expect(asked).toEqual(['RunImport', 'CancelImport', 'TakeBackImport'])
  })

  it('takes the import back where it ended before the user said that it be stopped', async () => {
    const { work, choose, done, press, asked, end } = program('stop')
    choose.held = new Promise((resolve) => {
      choose.go = resolve
    })
    const imported = work.answer(IMPORT)
    press()
    await vi.waitFor(() => expect(done).toEqual(['choose']))
    end()
    await imported
    choose.go()
    await vi.waitFor(() => expect(done).toEqual(['choose', 'settle', 'close', 'quit']))
    expect(asked.at(-1)).toBe('TakeBackImport')
  })

  it('ends although what is to be stopped can’t be', async () => {
    const quit = vi.fn()
    const { onBeforeQuit } = createQuit({
      work: { running: () => ['i1'], done: async () => {}, stop: () => Promise.reject(new Error('gone')) },
      choose: async () => 'stop',
      settle: async () => {},
      close: async () => {},
      quit,
    })
    onBeforeQuit({ preventDefault: () => {} })
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce())
  })
})

describe('the work under way', () => {
  it('is an import alone, and ends with it, also where it fails', async () => {
    const failing = createWork({ answer: () => Promise.reject(new Error('gone')) })
    const failed = failing.answer(IMPORT)
    expect(failing.running()).toEqual(['i1'])
    await expect(failed).rejects.toThrow('gone')
    expect(failing.running()).toEqual([])
    const work = createWork({ answer: async () => '{}' })
    void work.answer('{"call":"GetInbox","input":{}}')
    void work.answer('{"call":"RunImport"')
    expect(work.running()).toEqual([])
  })
})
