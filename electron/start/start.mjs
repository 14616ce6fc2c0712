import { openRunning, runBrowserHost } from './browserHost.mjs'
import { buildIfStale } from './build.mjs'
import { runDesktop, runDesktopDev } from './desktopHost.mjs'
import { desktopHurdle } from './desktopHurdle.mjs'
import { fetchElectron, installedElectron } from './findElectron.mjs'
import { readOptions } from './options.mjs'

/**
 * @param {import('./options.mjs').Options} options
 * @param {string} reason Why not the desktop.
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code.
 */
async function startInBrowser(options, reason, stopped) {
  console.log(`${reason}: Tranche runs in your browser and keeps its data there.`)
  if (options.dev) return (await import('./devHost.mjs')).runDevHost(options.port, stopped)
  await buildIfStale(stopped)
  return runBrowserHost(options.port, stopped)
}

/**
 * @param {import('./options.mjs').Options} options
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code.
 */
async function start(options, stopped) {
  if (options.browser) return startInBrowser(options, 'As asked', stopped)
  const hurdle = desktopHurdle(process.platform, process.env, process.getuid?.())
  if (hurdle) return startInBrowser(options, hurdle, stopped)
  const present = installedElectron()
  if (!present && (await openRunning(options.port))) return 0
  if (!present) console.log('Fetching Electron, for 10 seconds at most …')
  const electron = present ? { binary: present } : await fetchElectron(stopped)
  stopped.throwIfAborted()
  if ('missing' in electron) return startInBrowser(options, electron.missing, stopped)
  await buildIfStale(stopped)
  if (options.dev) return runDesktopDev(stopped)
  const ended = await runDesktop(electron.binary, stopped)
  return 'failed' in ended ? startInBrowser(options, ended.failed, stopped) : ended.code
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort())

const options = readOptions(process.argv.slice(2), process.env)
try {
  if (typeof options === 'string') throw new Error(options)
  process.exitCode = await start(options, stop.signal)
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
