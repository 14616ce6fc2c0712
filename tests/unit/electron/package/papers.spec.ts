import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { withShipped } from '../../../../electron/package/components.mjs'
import { packagingHurdle } from '../../../../electron/package/hurdle.mjs'
import { licenceList, shippedPackages } from '../../../../electron/package/licences.mjs'
import { ROOT } from '../../../support/runStep.mjs'

const MAY_BE_SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense']

describe('what is shipped', () => {
  it('is the production dependencies and Electron, each once for a place', () => {
    const root = mkdtempSync(join(tmpdir(), 'tranche-licences-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    const packages = {
      '': { name: 'tranche' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@scope/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/alias': { name: '@real/name', version: '3.0.0', license: 'MIT' },
      'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
      'node_modules/electron': { version: '45.0.0', license: 'MIT', dev: true },
    }
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
    mkdirSync(join(root, 'node_modules/a'), { recursive: true })
    writeFileSync(join(root, 'node_modules/a/LICENSE.md'), 'May be used.\n')
    writeFileSync(join(root, 'node_modules/a/README.md'), 'Not this.')
    expect(shippedPackages(root)).toEqual([
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 'May be used.' },
      { name: '@scope/b', version: '2.0.0', licence: 'ISC', text: '' },
      { name: '@real/name', version: '3.0.0', licence: 'MIT', text: '' },
      { name: 'electron', version: '45.0.0', licence: 'MIT', text: '' },
    ])
  })

  it('may be shipped, under the licence each has', () => {
    const shipped = shippedPackages(ROOT)
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'dexie', 'electron']))
    expect(shipped.map(({ name }) => name)).not.toContain('vitest')
    expect(shipped.filter(({ licence }) => !MAY_BE_SHIPPED.includes(licence))).toEqual([])
  })

  it('stands in one list, ours first', () => {
    const list = licenceList([{ name: 'a', version: '1.0.0', licence: 'MIT', text: '' }], 'Our own.')
    expect(list.indexOf('Our own.')).toBeLessThan(list.indexOf('a 1.0.0 (MIT)'))
    expect(list).toContain('Licence: MIT')
  })

  it('stands whole among the components: what npm leaves out of them too, each once', () => {
    const ofNpm = {
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'a-folder', version: '0.1.0', type: 'library' } },
      components: [{ name: 'dnd', version: '18.0.1', purl: 'pkg:npm/%40scope/dnd@18.0.1' }],
    }
    const shipped = ['electron', '@scope/dnd', 'zod'].map((name) => ({ name, licence: 'MIT', text: '' }))
    const sbom = withShipped(
      ofNpm,
      shipped.map((one) => ({ ...one, version: '18.0.1' })),
    )
    expect(sbom.metadata?.component).toEqual({ name: 'tranche', version: '0.1.0', type: 'application' })
    expect(sbom.components).toMatchObject([
      { name: 'dnd', purl: 'pkg:npm/%40scope/dnd@18.0.1' },
      { name: 'electron', type: 'framework', purl: 'pkg:npm/electron@18.0.1', licenses: [{ license: { id: 'MIT' } }] },
      { name: 'zod', type: 'library', purl: 'pkg:npm/zod@18.0.1' },
    ])
    expect(sbom.bomFormat).toBe('CycloneDX')
  })
})

describe('packaging says in one line what it needs', () => {
  it('and nothing where it is there', () => {
    expect(packagingHurdle({ platform: 'linux', arch: 'x64', missing: null })).toBeNull()
    const line = packagingHurdle({ platform: 'win32', arch: 'arm64', missing: 'it could not be fetched' })
    expect(line).toContain('needs Electron for win32-arm64: it could not be fetched')
    expect(line).not.toContain('\n')
    expect(packagingHurdle({ platform: 'aix', arch: 'ppc64', missing: null })).toContain('this is aix')
  })
})
