import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { ROOT, VERSION } from '../../electron/start/paths.mjs'
import { runningVersion } from '../../electron/start/probe.mjs'
import { closeServer, listen } from '../../electron/start/server.mjs'
import { test } from '../support/browser/tranche'

interface Host {
  readonly port: number
  readonly process: ChildProcess
  /** All it printed up to now. */
  printed(): string
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

const WITHOUT_DISPLAY = { DISPLAY: '', WAYLAND_DISPLAY: '' }
const hosts: Host[] = []

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await closeServer(server)
  return port
}

function start(
  port: number,
  environment: Record<string, string> = {},
  command = [process.execPath, 'electron/start/start.mjs', '--browser'],
): Host {
  const [program = '', ...words] = command
  const child = spawn(program, words, {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...WITHOUT_DISPLAY, PORT: String(port), ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
  const host = {
    port,
    process: child,
    printed: () => output,
    // Not at `exit`: what it printed last may come after that.
    ended: once(child, 'close').then(([code, signal]) => code ?? signal),
  }
  hosts.push(host)
  return host
}

async function startAndServe(port?: number, environment?: Record<string, string>, command?: string[]): Promise<Host> {
  const host = start(port ?? (await freePort()), environment, command)
  await expect.poll(() => host.printed(), { timeout: 60_000 }).toContain(`http://127.0.0.1:${host.port}/`)
  return host
}

/** As a terminal's Ctrl-C does: to the whole group. */
function interrupt(host: Host, signal: NodeJS.Signals): void {
  if (host.process.pid) process.kill(-host.process.pid, signal)
}

/** By hand, for fetch neither sends another Host nor keeps `..` in a path. */
function ask(port: number, path: string, options: { host?: string; method?: string } = {}) {
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const { host = `127.0.0.1:${port}`, method = 'GET' } = options
    request({ host: '127.0.0.1', port, path, method, headers: { Host: host } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

test.afterEach(async () => {
  for (const host of hosts.splice(0)) {
    if (host.process.exitCode === null && host.process.signalCode === null) interrupt(host, 'SIGKILL')
    await host.ended
  }
})

test('says why, prints the address, and serves the screen there', async () => {
  const host = await startAndServe()
  expect(host.printed()).toContain('Tranche runs in your browser')
  const { status, headers, body } = await ask(host.port, '/')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).toContain('<div id="root">')
})

test('goes to the browser unasked where no window can be opened', async () => {
  const host = await startAndServe(undefined, {}, [process.execPath, 'electron/start/start.mjs'])
  expect(host.printed()).toMatch(/(as root|no display).*: Tranche runs in your browser/)
  expect(host.printed()).not.toContain('Fetching Electron')
})

test('allows the page nothing but its own files, with a nonce of its own for each response', async () => {
  const host = await startAndServe()
  const [first, second] = [await ask(host.port, '/'), await ask(host.port, '/')]
  const policy = String(first.headers['content-security-policy'])
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(part)
  }
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  expect(nonce.length).toBeGreaterThan(20)
  expect(first.body).toContain(nonce)
  expect(first.body).not.toContain('__NONCE__')
  expect(second.body).not.toContain(nonce)
  expect(first.headers['x-content-type-options']).toBe('nosniff')
})

test('sends localhost to 127.0.0.1 and refuses every other name', async () => {
  const host = await startAndServe()
  const sent = await ask(host.port, '/?a=1', { host: `localhost:${host.port}` })
  expect(sent.status).toBe(307)
  expect(sent.headers.location).toBe(`http://127.0.0.1:${host.port}/?a=1`)
  for (const name of ['rebound.example', `rebound.example:${host.port}`, '127.0.0.1', `127.0.0.1:${host.port + 1}`]) {
    expect((await ask(host.port, '/', { host: name })).status, name).toBe(421)
  }
})

test('serves only what the build listed, and only to be read', async () => {
  const host = await startAndServe()
  const outside = [
    '/../package.json',
    '/assets/../../main/main.js',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/vault.html',
    '/files.json',
  ]
  for (const path of outside) expect((await ask(host.port, path)).status, path).toBe(404)
  expect((await ask(host.port, '/', { method: 'POST' })).status).toBe(405)
  expect((await ask(host.port, '/', { method: 'HEAD' })).body).toBe('')
})

test('started twice, it opens the one that runs and ends well', async () => {
  const running = await startAndServe()
  const second = start(running.port)
  expect(await second.ended).toBe(0)
  expect(second.printed()).toContain(`Tranche ${VERSION} is already running: http://127.0.0.1:${running.port}/`)
})

test('says so where the port is taken by another program', async () => {
  const other = createServer((_request, response) => response.end('something else'))
  const port = await listen(other, 0)
  const host = start(port)
  expect(await host.ended).toBe(1)
  expect(host.printed()).toContain(`Port ${port} is taken by another program`)
  expect(host.printed()).toContain('Your data belongs to the address')
  expect(host.printed()).toContain('PORT=')
  await closeServer(other)
})

test('opens a browser where there is a display', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-open-'))
  const note = join(folder, 'opened')
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > ${note}\n`, { mode: 0o755 })
  const host = await startAndServe(undefined, { DISPLAY: ':0', PATH: `${folder}:${process.env.PATH}` })
  await expect
    .poll(() => readFileSync(note, { encoding: 'utf8', flag: 'a+' }).trim())
    .toBe(`http://127.0.0.1:${host.port}/`)
  rmSync(folder, { recursive: true })
})

test('refuses a PORT that is none', async () => {
  const host = start(0, { PORT: 'x4780' })
  expect(await host.ended).toBe(1)
  expect(host.printed()).toContain('PORT must be a number from 1 to 65535, not x4780.')
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it cleanly, though a page is connected`, async ({ openTranche }) => {
    const host = await startAndServe()
    const { page } = await openTranche()
    await page.goto(`http://127.0.0.1:${host.port}/`)
    interrupt(host, signal)
    expect(await host.ended).toBe(0)
  })
}

test('npm start leaves nothing behind at Ctrl-C', async () => {
  const host = await startAndServe(undefined, {}, ['npm', 'start', '--', '--browser'])
  interrupt(host, 'SIGINT')
  // Ours ends with 0; the shell between npm and it passes on the signal it got itself.
  expect([0, 'SIGINT']).toContain(await host.ended)
  await expect.poll(() => runningVersion(host.port)).toBeNull()
  expect(host.printed()).not.toContain('rror')
})
