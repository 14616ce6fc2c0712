import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/runStep.mjs'

const FOLDERS = ['electron', 'renderer', 'shared', 'tests', '.ci']
const TEXT = /\.(ts|tsx|mjs|cjs|css|html|md|grit)$|^run$/

function under(path: string): readonly string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`
    if (entry.isDirectory()) return under(inside)
    return TEXT.test(entry.name) ? [inside] : []
  })
}

export interface ProjectFile {
  readonly path: string
  readonly text: string
}

/** Everything written by hand: sources, tests, styles, configuration. */
export function projectFiles(): readonly ProjectFile[] {
  const root = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile() && TEXT.test(entry.name))
  return [...root.map((entry) => entry.name), ...FOLDERS.flatMap(under)].map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }))
}

export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
