import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenResponder } from '../../../../electron/main/scheme'

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<meta name="csp-nonce" content="__NONCE__">ui',
  'vault.html': 'vault',
  'assets/a-1.js': 'export const nonce = "__NONCE__"',
}

const PARTS = [
  ...['ui', 'vault', '/', '//', '\\', '..', '../', '%2e%2e/', '%2f', '%5c', '%00', '.', ':80', '@', '?', '#'],
  ...['index.html', 'vault.html', 'assets', 'assets/a-1.js', 'unlisted.js', 'files.json', 'etc/passwd', 'file:', '~'],
]

describe('the app:// scheme', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-screen-'))
  let respond: ReturnType<typeof screenResponder>

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'))
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, 'unlisted.js'), '')
    writeFileSync(join(folder, 'files.json'), JSON.stringify(Object.keys(FILES)))
    respond = screenResponder(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives each host its own page', async () => {
    expect(await (await respond('app://ui/')).text()).toContain('ui')
    expect(await (await respond('app://vault/')).text()).toBe('vault')
    expect((await respond('app://ui/vault.html')).status).toBe(404)
    expect((await respond('app://vault/index.html')).status).toBe(404)
  })

  it('sets the policy, with a nonce that stands in the page too', async () => {
    const response = await respond('app://ui/#/contracts?x=1')
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    expect(await response.text()).toBe(`<meta name="csp-nonce" content="${nonce}">ui`)
  })

  it('leaves scripts as they are', async () => {
    const response = await respond('app://ui/assets/a-1.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toBe(FILES['assets/a-1.js'])
  })

  it.each([
    'app://ui/unlisted.js',
    'app://ui/files.json',
    'app://ui/../files.json',
    'app://ui/%2e%2e/%2e%2e/etc/passwd',
    'app://ui//etc/passwd',
    'app://other/',
    'app://ui:80/',
    'app://ui.vault/',
    'app://ui/INDEX.HTML',
    'no address',
  ])('has nothing at %s', async (url) => {
    expect((await respond(url)).status).toBe(404)
  })

  it('has nothing outside the list at any of 100,000 addresses', async () => {
    const part = fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 6 }))
    const address = fc.array(part, { maxLength: 8 }).map((parts) => `app://${parts.join('')}`)
    const bodies = new Set(Object.values(FILES))
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        const response = await respond(url)
        if (response.status === 404) return
        const text = await response.text()
        const listed = text.replace(/content="[^"]+"/, 'content="__NONCE__"')
        if (!bodies.has(listed)) throw new Error(`${url} gave ${text}`)
      }),
      { numRuns: 100_000 },
    )
  })
})
