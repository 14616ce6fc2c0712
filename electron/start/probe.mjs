import { get } from 'node:http'

export const PROBE_PATH = '/tranche-host'
const ANSWER = /^tranche (\S+)$/
const LIMIT_MS = 2_000
const LONGEST_ANSWER = 1_000

/** @param {string} version */
export function probeAnswer(version) {
  return `tranche ${version}`
}

/**
 * Asks what answers on a port.
 *
 * @param {number} port
 * @returns {Promise<string | null>} The version of a running Tranche; null: it is something else.
 */
export function runningVersion(port) {
  return new Promise((resolve) => {
    const request = get(
      { host: '127.0.0.1', port, path: PROBE_PATH, signal: AbortSignal.timeout(LIMIT_MS) },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => {
          text += part
          if (text.length > LONGEST_ANSWER) request.destroy()
        })
        response.on('error', () => resolve(null))
        response.on('close', () => resolve(ANSWER.exec(text)?.[1] ?? null))
      },
    )
    request.on('error', () => resolve(null))
  })
}
