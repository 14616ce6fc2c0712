import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenResponder } from '../../../../electron/main/scheme'

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<meta name="csp-nonce" content="__NONCE__">ui',
  'vault.html': 'vault',
  'assets/a-1.js': 'export const nonce = "__NONCE__"',
}

describe('[7, 18] the app:// scheme', () => {
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
})
