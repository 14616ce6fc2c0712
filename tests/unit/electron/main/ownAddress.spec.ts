import { expect, it } from 'vitest'
import { isOwnAddress, isSamePage } from '../../../../electron/main/ownAddress'

it.each(['app://ui/', 'app://vault/assets/a.js', 'blob:app://ui/1', 'data:image/png;base64,AA=='])(
  '%s is ours',
  (address) => {
    expect(isOwnAddress(address, null)).toBe(true)
  },
)

it.each(['https://example.org/', 'http://127.0.0.1:5173/', 'ws://127.0.0.1:5173/', 'file:///etc/passwd', 'no address'])(
  '[1] %s is not ours',
  (address) => {
    expect(isOwnAddress(address, null)).toBe(false)
  },
)

it('the development server is ours while developing, and nothing beside it', () => {
  expect(isOwnAddress('ws://127.0.0.1:5173/', 'http://127.0.0.1:5173')).toBe(true)
  expect(isOwnAddress('http://127.0.0.1:5174/', 'http://127.0.0.1:5173')).toBe(false)
})

it.each([
  ['app://ui/#/contracts', true],
  ['app://ui/', true],
  ['app://ui/?x#/', false],
  ['app://ui/vault.html', false],
  ['app://vault/', false],
  ['https://ui/', false],
])('of the screen, %s is the same page: %s', (address, isSame) => {
  expect(isSamePage(address, 'app://ui/#/settings')).toBe(isSame)
})
