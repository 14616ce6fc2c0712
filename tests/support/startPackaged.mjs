import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve as absolute, join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { isStarted } from './runStep.mjs'

const LOOK_MS = 200
const LONGEST_START_MS = 90_000
const LONGEST_END_MS = 30_000

/** On Windows a process can't be asked to end: it is ended. */
const CAN_ASK = process.platform !== 'win32'

/** With 0, or by what it was asked with. */
const ENDS_WELL = ['0', 'SIGTERM']

/**
 * What a program leaves in its data folder once its store is open: the vault's page was loaded, and asked by main.
 *
 * @param {string} profile
 */
function hasStore(profile) {
  try {
    const names = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    return names.some((name) => /IndexedDB.*vault.*leveldb$/.test(name))
  } catch {
    // A folder that went while it was read.
    return false
  }
}

/** @param {string} profile */
function hasWindow(profile) {
  const path = join(profile, 'desktop.json')
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).window !== null
}

/**
 * Starts the program once on a new profile, and has it end: throws where its store isn't opened, or it ends without having had a
 * window.
 *
 * @param {(profile: string) => { program: string, words: readonly string[], environment?: Record<string, string> }} command
 */
export async function startOnce(command) {
  const profile = mkdtempSync(join(tmpdir(), 'tranche-packaged-'))
  const { program, words, environment } = command(profile)
  const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } })
  /** @type {string | null} */
  let end = null
  const ended = new Promise((resolve) => {
    /** @param {string} how */
    const hear = (how) => {
      end = how
      resolve(null)
    }
    child.once('error', ({ message }) => hear(message))
    child.once('exit', (code, signal) => hear(String(signal ?? code)))
  })
  try {
    const late = Date.now() + LONGEST_START_MS
    while (!hasStore(profile)) {
      if (end !== null) throw new Error(`It ended before its store was open: ${end}`)
      if (Date.now() > late) throw new Error('Its store was not opened')
      await later(LOOK_MS)
    }
    child.kill('SIGTERM')
    await Promise.race([ended, later(LONGEST_END_MS, null, { ref: false })])
    if (end === null) throw new Error('It did not end')
    if (CAN_ASK && !ENDS_WELL.includes(end)) throw new Error(`It ended with ${end}`)
    if (CAN_ASK && !hasWindow(profile)) throw new Error('It ended without having had a window')
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
}

if (isStarted(import.meta.url)) {
  const [program = ''] = process.argv.slice(2)
  await startOnce((profile) => ({ program: absolute(program), words: [`--user-data-dir=${profile}`] }))
  console.log('The packaged program started, opened its store, and ended')
}
