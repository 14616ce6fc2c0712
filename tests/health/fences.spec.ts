import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PlantedTree, plantTree } from '../support/plantedTree'
import { toolOf } from '../support/runStep.mjs'

const FOREIGN = ['window', 'document', 'process', 'require', 'fetch', 'setTimeout', 'console', 'crypto', 'indexedDB']
const CHANCE = {
  clock: 'export const now = Date.now()',
  day: 'export const today = new Date()',
  dice: 'export const dice = Math.random()',
}
const FOLDERS = ['kernel', 'rules', 'ledger', 'application']

const fileOf = (folder: string) => `shared/${folder}/plantedForeign.ts`
const foreignText = FOREIGN.map((name, index) => `export const foreign${index} = ${name}`).join('\n')

describe('the fences around the rules', () => {
  let tree: PlantedTree
  beforeAll(() => {
    tree = plantTree({
      ...Object.fromEntries(FOLDERS.map((folder) => [fileOf(folder), foreignText])),
      ...Object.fromEntries(
        Object.entries(CHANCE).map(([name, text]) => [`shared/rules/planted-${name}.ts`, `${text}\n`]),
      ),
    })
  })
  afterAll(() => tree.remove())

  function tool(script: string, words: readonly string[]): string {
    const { stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: tree.folder, encoding: 'utf8' })
    return stdout + stderr
  }

  it('no host can be named in the core: neither a browser nor Node', () => {
    const output = tool(toolOf('typescript', 'bin/tsc'), ['-p', 'shared', '--outDir', 'out'])
    const missing = FOLDERS.flatMap((folder) =>
      FOREIGN.filter((_, index) => !output.includes(`${fileOf(folder)}(${index + 1},`)).map(
        (name) => `${name} in ${folder}`,
      ),
    )
    expect(missing).toEqual([])
  })

  it.each(Object.keys(CHANCE))('the rules have neither clock nor chance: %s', (name) => {
    const output = tool(toolOf('@biomejs/biome', 'bin/biome'), [
      'lint',
      '--vcs-enabled=false',
      `shared/rules/planted-${name}.ts`,
    ])
    expect(output).toMatch(/noRestrictedGlobals|no chance in them/)
  })
})
