import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { screenResponder } from '../../../../electron/main/scheme'

const RUNS = 100_000
const SECRET = 'a file outside of the map'
const LISTED = ['index.html', 'vault.html', 'assets/a-1.js', 'icon.svg']

const PARTS = [
  ...['', '.', '..', '...', '%2e', '%2e%2e', '.%2e', '%2F', '%5c', '\\', '%00', '%25', '~', ' ', ':', '@', '//', ';'],
  ...['index.html', 'vault.html', 'assets', 'a-1.js', 'icon.svg', 'files.json', 'secret.txt', 'etc', 'passwd', 'main'],
]
const part = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const host = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('ui', 'vault') },
  { weight: 1, arbitrary: fc.constantFrom('', 'UI', 'ui.', 'other', 'ui:80', 'a@ui', '..') },
)
const address = fc
  .tuple(host, fc.array(part, { maxLength: 6 }), fc.constantFrom('', '?', '?x=/../', '#/contracts', '#..'))
  .map(([name, parts, rest]) => `app://${name}/${parts.join('/')}${rest}`)

let folder = ''
let respond: ReturnType<typeof screenResponder>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tranche-map-'))
  const screen = join(folder, 'renderer')
  mkdirSync(join(screen, 'assets'), { recursive: true })
  for (const name of LISTED) writeFileSync(join(screen, name), `listed: ${name}`)
  writeFileSync(join(screen, 'files.json'), JSON.stringify(LISTED))
  for (const path of ['renderer/secret.txt', 'renderer/assets/secret.txt', 'secret.txt']) {
    writeFileSync(join(folder, path), SECRET)
  }
  respond = screenResponder(screen)
})
afterAll(() => rmSync(folder, { recursive: true }))

it(`of ${RUNS.toLocaleString('en-US')} addresses none reaches a file outside of the map`, async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(address, async (url) => {
      const response = await respond(url)
      const text = await response.text()
      if (response.status === 404) {
        expect(text).toBe('Not found')
        return
      }
      found += 1
      expect(response.status).toBe(200)
      const name = text.replace('listed: ', '')
      expect(LISTED).toContain(name)
      expect(name).not.toBe(url.startsWith('app://vault') ? 'index.html' : 'vault.html')
    }),
    { numRuns: RUNS },
  )
  expect(found, 'addresses of listed files are among them').toBeGreaterThan(100)
})
