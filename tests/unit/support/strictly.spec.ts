import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { fromStanding, isOurs, toStanding } from '../../support/electron/addresses'
import { strictly } from '../../support/electron/strictly'

it('what main uses beyond the stand-in throws by its name', () => {
  const app: { quit(): string; hide?(): void } = strictly('app', { quit: () => 'quit' })
  expect(app.quit()).toBe('quit')
  expect(() => app.hide?.()).toThrow('The stand-in has no app.hide')
})

it('so does an event that the stand-in never has', () => {
  const app = strictly('app', new EventEmitter(), ['quit'])
  let heard = 0
  app.on('quit', () => {
    heard += 1
  })
  app.emit('quit')
  expect(heard).toBe(1)
  for (const listen of ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'] as const) {
    expect(() => app[listen]('login', () => {}), listen).toThrow("The stand-in's app has no event login")
  }
})

it.each([
  ['app://ui', 'https://ui.app.test'],
  ['app://ui/#/contracts', 'https://ui.app.test/#/contracts'],
  ['app://vault/assets/a.js?x', 'https://vault.app.test/assets/a.js?x'],
])('%s stands at %s', (address, standing) => {
  expect(toStanding(address)).toBe(standing)
  expect(fromStanding(standing)).toBe(address)
  expect(isOurs(standing)).toBe(true)
})

it.each(['https://example.com/', 'https://ui.app.test.example/', 'null', 'http://ui.app.test/'])(
  '%s is not ours',
  (address) => {
    expect(isOurs(address)).toBe(false)
    expect(fromStanding(address)).toBe(address)
  },
)
