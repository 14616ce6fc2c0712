import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const LIMIT_MS = 10_000

// Only the manifest's place is asked for: loading the package itself starts a download with no time limit.
const FOLDER = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * @param {string} [folder] The electron package.
 * @returns {string | null} The binary's path, where it is there.
 */
export function installedElectron(folder = FOLDER) {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : nameElsewhere()
  if (name === null) return null
  const binary = join(electronFolder(folder), name)
  return existsSync(binary) ? binary : null
}

/** In a folder of the user's: the package tells a binary's name only once it has fetched one. */
function nameElsewhere() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH === undefined) return null
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * Where the binary and all that belongs to it is or would be.
 *
 * @param {string} [folder] The electron package.
 */
function electronFolder(folder = FOLDER) {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
}

/**
 * One try of the package's own install script, killed after its time.
 *
 * @param {AbortSignal} stopped
 * @param {string} [folder]
 * @param {number} [limit] Milliseconds.
 * @returns {Promise<{ binary: string } | { missing: string }>} `missing`: why there is none.
 */
export async function fetchElectron(stopped, folder = FOLDER, limit = LIMIT_MS) {
  const late = AbortSignal.timeout(limit)
  await new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: 'ignore',
      signal: AbortSignal.any([stopped, late]),
      killSignal: 'SIGKILL',
    })
    // Out of time, it is being killed: its end is waited for.
    installer.once('error', (error) => (error.name === 'AbortError' ? undefined : resolve(null)))
    installer.once('exit', resolve)
  })
  const binary = installedElectron(folder)
  if (binary) return { binary }
  const failure = late.aborted ? `could not be fetched within ${limit / 1000} seconds` : 'could not be fetched'
  return { missing: `Electron is not installed and ${failure}` }
}
