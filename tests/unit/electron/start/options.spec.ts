import { expect, it } from 'vitest'
import { openCommand } from '../../../../electron/start/openBrowser.mjs'
import { readOptions } from '../../../../electron/start/options.mjs'

it('reads the options, with 4780 as the port', () => {
  expect(readOptions([], {})).toEqual({ browser: false, dev: false, port: 4780 })
  expect(readOptions(['--browser'], { PORT: '5000' })).toEqual({ browser: true, dev: false, port: 5000 })
  expect(readOptions(['--dev'], { PORT: '' })).toEqual({ browser: false, dev: true, port: 4780 })
})

it.each(['0', '65536', '80.5', 'abc', '-1', '0x1G'])('refuses PORT=%s', (port) => {
  expect(readOptions([], { PORT: port })).toBe(`PORT must be a number from 1 to 65535, not ${port}.`)
})

it('refuses an unknown option', () => {
  expect(readOptions(['--help'], {})).toContain('Unknown option --help')
})

it('opens a browser only where there is a display', () => {
  expect(openCommand('linux', {})).toBeNull()
  expect(openCommand('linux', { DISPLAY: ':0' })).toEqual(['xdg-open'])
  expect(openCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open'])
  expect(openCommand('darwin', {})).toEqual(['open'])
  expect(openCommand('win32', {})?.[0]).toBe('rundll32')
})
