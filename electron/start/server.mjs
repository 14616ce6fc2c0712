import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { readFileList, screenFiles } from '../serve/files.mjs'
import { responseHeaders, withNonce } from '../serve/policy.mjs'
import { ADDRESS, askedBy } from './hostNames.mjs'
import { PROBE_PATH, probeAnswer } from './probe.mjs'

/** @param {string} folder The built screen, read whole: a later build can't take files from under a running host. */
function readScreen(folder) {
  const files = screenFiles(readFileList(folder), 'index.html')
  return new Map([...files].map(([url, file]) => [url, { file, body: readFileSync(join(folder, file.name)) }]))
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function answerText(response, status, text, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  })
  response.end(text)
}

/**
 * The browser host's server. The data belongs to the address, so only one name of it is answered: `localhost` is sent
 * to 127.0.0.1, and any other Host header (a rebound name) is refused.
 *
 * @param {{ folder: string, version: string }} screen
 */
export function screenServer({ folder, version }) {
  const screen = readScreen(folder)
  return createServer((request, response) => {
    const port = request.socket.localPort
    const url = request.url?.startsWith('/') ? request.url : '/'
    const name = askedBy(request.headers.host, port)
    if (name === 'localhost') {
      answerText(response, 307, 'Moved', { Location: `http://${ADDRESS}:${port}${url}` })
      return
    }
    if (name === null) {
      answerText(response, 421, 'This address is not served here.')
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answerText(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
      return
    }
    const path = url.replace(/\?.*$/, '')
    const found = screen.get(path)
    if (path === PROBE_PATH) {
      answerText(response, 200, probeAnswer(version))
    } else if (found) {
      const nonce = randomBytes(16).toString('base64')
      const body = withNonce(found.body, found.file, nonce)
      response.writeHead(200, { ...responseHeaders(found.file, nonce), 'Content-Length': body.length })
      response.end(request.method === 'HEAD' ? undefined : body)
    } else {
      answerText(response, 404, 'Not found')
    }
  })
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0: any that is free.
 * @returns {Promise<number>} The port. Rejects with code EADDRINUSE where it is taken.
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
export function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
