import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { bundled } from '../bundle'

const DEBIANS = '/usr/bin/chromium'

async function serve(script: string) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/suite.js'
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isScript ? script : '<!doctype html><title>suite</title><script src="/suite.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return { server, origin: `http://127.0.0.1:${address.port}` }
}

export interface SuitePage {
  readonly page: Page
  /** Another page, with nothing stored yet. */
  readonly freshPage: () => Promise<Page>
  readonly origin: string
  readonly close: () => Promise<void>
}

/** The bundle of tests/support/journal/page.ts in a page of real Chromium, with an origin and a profile of its own. */
export async function suitePage(): Promise<SuitePage> {
  const script = await bundled(fileURLToPath(new URL('page.ts', import.meta.url)))
  const { server, origin } = await serve(script)
  const path = process.env.CHROMIUM_PATH ?? (existsSync(DEBIANS) ? DEBIANS : undefined)
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] })
  const freshPage = async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(origin)
    return page
  }
  const close = async () => {
    await browser.close()
    await new Promise((resolve) => server.close(resolve))
  }
  return { page: await freshPage(), freshPage, origin, close }
}
