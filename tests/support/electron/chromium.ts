import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Request, type Route } from '@playwright/test'
import { fromStanding, isOurs } from './addresses'
import { record, tellTest } from './control'
import { readOptions } from './options'

type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void
type Handler = (request: globalThis.Request) => Response | Promise<Response>
type Navigation = (request: Request) => Promise<boolean>

interface Requests {
  beforeRequest: BeforeRequest | null
  handler: Handler | null
  /** Whether a page may go there. */
  mayNavigate: Navigation
}

export const requests: Requests = { beforeRequest: null, handler: null, mayNavigate: async () => true }

export const options = readOptions()

function isCancelled(url: string): Promise<boolean> {
  const { beforeRequest } = requests
  if (!beforeRequest) return Promise.resolve(false)
  return new Promise((resolve) => beforeRequest({ url }, ({ cancel }) => resolve(cancel === true)))
}

async function respond(route: Route, request: Request): Promise<void> {
  const url = fromStanding(request.url())
  if (request.isNavigationRequest() && !(await requests.mayNavigate(request))) return route.abort('aborted')
  if (await isCancelled(url)) {
    record('request cancelled', url)
    return route.abort('blockedbyclient')
  }
  if (!isOurs(request.url()) || !requests.handler) return route.abort('nameresolutionfailed')
  const response = await requests.handler(new Request(url, { method: request.method() }))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

async function start(): Promise<BrowserContext> {
  const { profile, launch, context: contextOptions } = options
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    ...contextOptions,
    args: [...(launch.args ?? []), '--remote-debugging-port=0'],
    // Main's process ends them.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  await context.route('**/*', (route, request) =>
    respond(route, request).catch((failure) => console.error(request.url(), failure)),
  )
  // Left to the test, which is a client of this browser too.
  context.on('dialog', () => {})
  const [port = '', path = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  tellTest({ kind: 'browser', endpoint: `ws://127.0.0.1:${port}${path}` })
  return context
}

/** Chromium, started with main's process. */
export const browser: Promise<BrowserContext> = start()
