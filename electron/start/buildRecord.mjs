import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_LIST } from '../serve/files.mjs'
import { ROOT } from './paths.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const RESULTS = ['out/main/main.js', 'out/preload/ui.cjs', `out/renderer/${FILE_LIST}`]
const STAMP = join(ROOT, 'out', 'built-from')

/**
 * @param {string} path
 * @returns {string[]} A line for each file under it: name, size, time of change.
 */
function factsUnder(path) {
  const full = join(ROOT, path)
  const facts = statSync(full, { throwIfNoEntry: false })
  if (!facts) return []
  if (facts.isFile()) return [`${path} ${facts.size} ${facts.mtimeMs}`]
  return readdirSync(full)
    .sort()
    .flatMap((name) => factsUnder(`${path}/${name}`))
}

function sourceState() {
  return createHash('sha256').update(SOURCES.flatMap(factsUnder).join('\n')).digest('hex')
}

/** True where what is built was built from the sources as they are. */
export function isBuilt() {
  if (!existsSync(STAMP) || !RESULTS.every((name) => existsSync(join(ROOT, name)))) return false
  return readFileSync(STAMP, 'utf8') === sourceState()
}

/**
 * @param {string} folder
 * @param {string} prefix
 * @returns {string[]}
 */
function namesUnder(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? namesUnder(join(folder, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name],
  )
}

/**
 * Lists the screen's files for the hosts that serve them, and notes what they were built from. For the last build of the three.
 *
 * @returns {import('vite').Plugin}
 */
export function recordBuild() {
  // Taken before anything is built: a source that changes meanwhile is built again.
  const state = sourceState()
  let folder = ''
  return {
    name: 'tranche:record-build',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir
    },
    writeBundle: {
      order: 'post',
      handler() {
        const names = namesUnder(folder).filter((name) => name !== FILE_LIST)
        writeFileSync(join(folder, FILE_LIST), JSON.stringify(names.sort(), null, 1))
        writeFileSync(STAMP, state)
      },
    },
  }
}
