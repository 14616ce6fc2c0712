import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withRecent } from '../../../../../electron/main/recent'
import { openState } from '../../../../../electron/main/state'
import { BACKGROUND, windowPlace } from '../../../../../electron/main/windowPlace'
import type { ContractId } from '../../../../../shared/kernel/ids'
import { ROOT } from '../../../../support/runStep.mjs'

function stateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-state-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'desktop.json')
}

const WINDOW = { bounds: { x: 10, y: 20, width: 900, height: 700 }, isMaximized: true }

describe('what the desktop keeps', () => {
  it('is there at the next start', () => {
    const path = stateFile()
    openState(path).change({ window: WINDOW, told: ['overdue c1'] })
    expect(openState(path).now()).toMatchObject({ window: WINDOW, told: ['overdue c1'], recent: [] })
  })

  it.each(['', '{', 'null', '[]', '7', '{"window":{"bounds":{"x":"1"}}}', '{"recent":[{"id":"../c1","title":""}]}'])(
    'has its defaults where the file holds %s',
    (text) => {
      const path = stateFile()
      writeFileSync(path, text)
      expect(openState(path).now()).toEqual({ window: null, recent: [], told: [], appearance: 'system' })
    },
  )

  it('loses only the part that can’t be read', () => {
    const path = stateFile()
    writeFileSync(path, JSON.stringify({ window: WINDOW, appearance: 'pink' }))
    expect(openState(path).now()).toMatchObject({ window: WINDOW, appearance: 'system' })
  })

  it('is written whole or not at all, and a folder that is gone stops nothing', () => {
    const path = stateFile()
    openState(path).change({ appearance: 'dark' })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ appearance: 'dark' })
    expect(readdirSync(join(path, '..'))).toEqual(['desktop.json'])
    const lost = openState(join(path, 'nowhere', 'desktop.json'))
    lost.change({ appearance: 'light' })
    expect(lost.now().appearance).toBe('light')
  })
})

describe('the window opens', () => {
  const display = (x: number, y: number, width = 1920, height = 1080) => ({ workArea: { x, y, width, height } })
  const at = (x: number, y: number, width = 900, height = 700) => ({
    bounds: { x, y, width, height },
    isMaximized: false,
  })
  const USUAL = { width: 1280, height: 860 }

  it('where it was, and maximised if it was', () => {
    expect(windowPlace(WINDOW, [display(0, 0)])).toEqual(WINDOW)
    expect(windowPlace(at(2000, 5), [display(0, 0), display(1920, 0)]).bounds).toMatchObject({ x: 2000, y: 5 })
    expect(windowPlace(at(-1800, 5), [display(-1920, 0)]).bounds).toMatchObject({ x: -1800 })
  })

  it('in the usual size at first, and where its display is gone', () => {
    expect(windowPlace(null, [display(0, 0)])).toEqual({ bounds: USUAL, isMaximized: false })
    for (const gone of [at(2000, 5), at(-890, 5), at(10, -5), at(10, 1060), at(1850, 5)]) {
      expect(windowPlace(gone, [display(0, 0)]).bounds).toEqual(USUAL)
    }
    expect(windowPlace(WINDOW, []).bounds).toEqual(USUAL)
  })

  it('never smaller than it can be used', () => {
    expect(windowPlace(at(0, 0, 10, 10), [display(0, 0)]).bounds).toMatchObject({ width: 640, height: 480 })
  })

  it('no larger than its display is now', () => {
    const small = display(0, 25, 1366, 700)
    expect(windowPlace(at(100, 60, 2560, 1400), [small]).bounds).toEqual({ x: 0, y: 25, width: 1366, height: 700 })
    expect(windowPlace(at(100, 60, 2560, 600), [small]).bounds).toEqual({ x: 0, y: 60, width: 1366, height: 600 })
    expect(windowPlace(at(900, 60, 900, 600), [small]).bounds).toEqual({ x: 900, y: 60, width: 900, height: 600 })
    expect(windowPlace(null, [small, display(1366, 0)]).bounds).toEqual({ width: 1280, height: 700 })
    expect(windowPlace(at(9000, 0), [small]).bounds).toEqual({ width: 1280, height: 700 })
  })

  it('as large as the display lets it on which most of its title is', () => {
    const wide = display(1366, 0, 2560, 1400)
    for (const displays of [
      [display(0, 0, 1366, 728), wide],
      [wide, display(0, 0, 1366, 728)],
    ]) {
      expect(windowPlace(at(1200, 10, 2000, 1200), displays)).toEqual(at(1200, 10, 2000, 1200))
    }
  })

  it('in the colour of its page, so that nothing flashes', () => {
    const tokens = readFileSync(join(ROOT, 'renderer', 'ui', 'styles', 'tokens.css'), 'utf8')
    expect(tokens).toContain(`--bg: light-dark(${BACKGROUND.light}, ${BACKGROUND.dark});`)
  })
})

describe('recent contracts', () => {
  const one = (id: string, title = id) => ({ id: id as ContractId, title })

  it('are the latest first, each once, under their latest title', () => {
    const recent = [one('a'), one('b', 'Old')]
    expect(withRecent(recent, one('b', 'New'))).toEqual([one('b', 'New'), one('a')])
  })

  it('are eight at most', () => {
    let recent: ReturnType<typeof withRecent> = []
    for (let n = 0; n < 20; n += 1) recent = withRecent(recent, one(`c${n}`))
    expect(recent.map(({ id }) => id)).toEqual(['c19', 'c18', 'c17', 'c16', 'c15', 'c14', 'c13', 'c12'])
  })
})
