import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * The script behind a package's command, to be run by Node itself.
 *
 * @param {string} packageName
 * @param {string} path
 */
export function toolOf(packageName, path) {
  return join(ROOT, 'node_modules', ...packageName.split('/'), path)
}

/**
 * Runs a command, its output shown.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {Record<string, string>} [environment] Added to ours.
 * @returns {Promise<boolean>} True where it ended with 0.
 */
export function run(program, words, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...environment } })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.once('exit', (code) => resolve(code === 0))
  })
}

/**
 * @param {string} script
 * @param {readonly string[]} words
 * @param {Record<string, string>} [environment]
 */
export function runNode(script, words, environment) {
  return run(process.execPath, [script, ...words], environment)
}

/** @param {string} url Of the module that asks whether it is the one that was started. */
export function isStarted(url) {
  const started = process.argv[1]
  return started !== undefined && createRequire(url).resolve(started) === fileURLToPath(url)
}
