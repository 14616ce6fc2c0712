import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileList, screenFiles } from '../serve/files.mjs'
import { responseHeaders, withNonce } from '../serve/policy.mjs'

const NOWHERE = { host: '', pathname: '' }

/** Answers requests to `app://ui` and `app://vault` from the files that the build listed; anything else is 404. */
export function screenResponder(folder: string): (url: string) => Promise<Response> {
  const names = readFileList(folder)
  const hosts = new Map([
    ['ui', screenFiles(names, 'index.html')],
    ['vault', screenFiles(names, 'vault.html')],
  ])
  return async (url) => {
    const { host, pathname } = URL.canParse(url) ? new URL(url) : NOWHERE
    const file = hosts.get(host)?.get(pathname)
    if (!file) return new Response('Not found', { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    const body = withNonce(await readFile(join(folder, file.name)), file, nonce)
    return new Response(new Uint8Array(body), { headers: responseHeaders(file, nonce) })
  }
}
