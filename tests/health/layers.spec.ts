import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruise } from '../support/cruise.mjs'
import { type PlantedTree, plantTree } from '../support/plantedTree'
import { BESIDE, PLANTED } from './plantedViolations'

const RULES: readonly { readonly name: string }[] = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
).forbidden

describe('the arrows between the layers', () => {
  let tree: PlantedTree
  let found: Awaited<ReturnType<typeof cruise>>

  beforeAll(async () => {
    tree = plantTree({ ...BESIDE, ...Object.fromEntries(PLANTED.map(({ file, text }) => [file, text])) })
    found = await cruise(tree.folder)
  })
  afterAll(() => tree.remove())

  it('are all looked at', () => {
    expect(found.modules).toBeGreaterThan(PLANTED.length + Object.keys(BESIDE).length)
  })

  it('have a planted violation each', () => {
    expect(PLANTED.map((one) => one.rule).sort()).toEqual(RULES.map((one) => one.name).sort())
  })

  it.each(PLANTED)('$rule is seen in $file', ({ rule, file }) => {
    expect(found.violations.filter((one) => one.from === file).map((one) => one.rule)).toContain(rule)
  })

  it('hold in the tree itself, and allow what they should', () => {
    const planted = new Set(PLANTED.map((one) => one.file))
    const cycle = 'shared/kernel/planted/there.ts'
    expect(found.violations.filter((one) => !planted.has(one.from) && one.from !== cycle)).toEqual([])
  })
})
