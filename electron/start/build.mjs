import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isBuilt } from './buildRecord.mjs'
import { ROOT } from './paths.mjs'

/** The build tool's own command, to be run by Node. */
export const BUILD_TOOL = join(
  dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
  'bin',
  'electron-vite.js',
)

/**
 * @param {AbortSignal} stopped
 * @returns {Promise<void>}
 */
export function buildIfStale(stopped) {
  if (isBuilt()) return Promise.resolve()
  console.log('Building Tranche …')
  return new Promise((resolve, reject) => {
    const words = [BUILD_TOOL, 'build', '--logLevel', 'warn']
    const builder = spawn(process.execPath, words, { cwd: ROOT, stdio: 'inherit', signal: stopped })
    builder.once('error', reject)
    builder.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The build failed: see above.'))))
  })
}
