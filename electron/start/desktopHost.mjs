import { spawn } from 'node:child_process'
import { BUILD_TOOL } from './build.mjs'
import { ROOT } from './paths.mjs'

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
 */
export function runDesktop(binary, stopped) {
  return runUntilStopped(binary, [ROOT], stopped)
}

/** @param {AbortSignal} stopped */
export function runDesktopDev(stopped) {
  return runUntilStopped(process.execPath, [BUILD_TOOL, 'dev', '--watch'], stopped)
}
