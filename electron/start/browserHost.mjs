import { ADDRESS } from './hostNames.mjs'
import { openBrowser } from './openBrowser.mjs'
import { SCREEN, VERSION } from './paths.mjs'
import { runningVersion } from './probe.mjs'
import { closeServer, listen, screenServer } from './server.mjs'
import { untilStopped } from './untilStopped.mjs'

/** @param {number} port */
export function addressOf(port) {
  return `http://${ADDRESS}:${port}/`
}

/** @param {unknown} error */
function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} True where Tranche runs there already, and was opened.
 */
export async function openRunning(port) {
  const version = await runningVersion(port)
  if (version === null) return false
  console.log(`Tranche ${version} is already running: ${addressOf(port)}`)
  openBrowser(addressOf(port))
  return true
}

/**
 * Something listens on the port: a running Tranche is opened; anything else is named.
 *
 * @param {number} port
 * @returns {Promise<number>} The exit code.
 */
export async function explainTakenPort(port) {
  if (await openRunning(port)) return 0
  console.error(
    `Port ${port} is taken by another program. Your data belongs to the address ${addressOf(port)}: ` +
      'end that program, or choose another port with PORT=4781 npm start, where Tranche then keeps data of its own.',
  )
  return 1
}

/**
 * Serves the built screen until it is told to stop.
 *
 * @param {number} port
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code.
 */
export async function runBrowserHost(port, stopped) {
  const server = screenServer({ folder: SCREEN, version: VERSION })
  try {
    await listen(server, port)
  } catch (error) {
    if (isPortTaken(error)) return explainTakenPort(port)
    throw error
  }
  console.log(`Tranche ${VERSION}: ${addressOf(port)}   (Ctrl-C ends it)`)
  openBrowser(addressOf(port))
  await untilStopped(stopped)
  await closeServer(server)
  return 0
}
