import { resolveConfig } from 'electron-vite'
import { createServer, mergeConfig } from 'vite'
import { addressOf, explainTakenPort } from './browserHost.mjs'
import { ADDRESS } from './hostNames.mjs'
import { openBrowser } from './openBrowser.mjs'
import { ROOT, VERSION } from './paths.mjs'
import { PROBE_PATH, probeAnswer } from './probe.mjs'
import { untilStopped } from './untilStopped.mjs'

/** @type {import('vite').Plugin} */
const answerProbe = {
  name: 'tranche:answer-probe',
  configureServer(server) {
    server.middlewares.use(PROBE_PATH, (_request, response) => response.end(probeAnswer(VERSION)))
  },
}

/**
 * The browser host from its sources, reloaded as they change. On the same address, so with the same data.
 *
 * @param {number} port
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code.
 */
export async function runDevHost(port, stopped) {
  const { config } = await resolveConfig({ root: ROOT }, 'serve', 'development')
  const here = { plugins: [answerProbe], server: { host: ADDRESS, port, strictPort: true } }
  const server = await createServer(mergeConfig(config?.renderer ?? {}, here))
  try {
    await server.listen()
  } catch (error) {
    await server.close()
    if (error instanceof Error && error.message.includes('already in use')) return explainTakenPort(port)
    throw error
  }
  console.log(`Tranche, as it is being written: ${addressOf(port)}   (Ctrl-C ends it)`)
  openBrowser(addressOf(port))
  await untilStopped(stopped)
  await server.close()
  return 0
}
