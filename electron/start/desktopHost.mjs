import { spawn } from 'node:child_process'
import { BUILD_TOOL } from './build.mjs'
import { ROOT } from './paths.mjs'

/** An end with a fault within this time is a failed start. */
const EARLY_MS = 5_000

/**
 * @param {string} program
 * @param {readonly string[]} words
 * @param {AbortSignal} stopped
 * @returns {Promise<number>} The exit code; 0 where we stopped it ourselves.
 */
function runUntilStopped(program, words, stopped) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: ROOT, stdio: 'inherit', signal: stopped })
    child.once('error', (error) => (error.name === 'AbortError' ? resolve(0) : reject(error)))
    child.once('exit', (code) => resolve(stopped.aborted ? 0 : (code ?? 1)))
  })
}

/**
 * @param {string} binary
 * @param {AbortSignal} stopped
 * @returns {Promise<{ code: number } | { failed: string }>} `failed`: it ended before its window can have been of use; why.
 */
export async function runDesktop(binary, stopped) {
  const started = performance.now()
  const code = await runUntilStopped(binary, [ROOT], stopped)
  const isEarly = performance.now() - started < EARLY_MS
  return code !== 0 && isEarly ? { failed: `Electron could not start (exit code ${code})` } : { code }
}

/** @param {AbortSignal} stopped */
export function runDesktopDev(stopped) {
  return runUntilStopped(process.execPath, [BUILD_TOOL, 'dev', '--watch'], stopped)
}
