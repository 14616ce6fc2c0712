import { expect, it } from 'vitest'
import { askedBy } from '../../../../electron/start/hostNames.mjs'

it.each([
  ['127.0.0.1:4780', 4780, 'own'],
  ['localhost:4780', 4780, 'localhost'],
  ['127.0.0.1', 4780, null],
  ['127.0.0.1:80', 4780, null],
  ['rebound.example:4780', 4780, null],
  ['127.0.0.1', 80, 'own'],
  ['127.0.0.1:80', 80, 'own'],
  ['localhost', 80, 'localhost'],
  ['rebound.example', 80, null],
  [undefined, 80, null],
])('Host %s at port %s is %s', (host, port, name) => {
  expect(askedBy(host, port)).toBe(name)
})
