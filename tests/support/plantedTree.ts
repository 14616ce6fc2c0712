import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './runStep.mjs'

const COPIED = [
  'shared',
  'electron',
  'renderer',
  'tests/support/noChance.grit',
  'package.json',
  'tsconfig.json',
  'biome.json',
]
const HIDDEN = ['.dependency-cruiser.cjs', '.gitignore']

export interface PlantedTree {
  readonly folder: string
  remove(): void
}

/** A copy of the source tree with files added; the packages are those of the project. */
export function plantTree(planted: Readonly<Record<string, string>>): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'tranche-tree-'))
  for (const name of [...COPIED, ...HIDDEN]) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [name, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
