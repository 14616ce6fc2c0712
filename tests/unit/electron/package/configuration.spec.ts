import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import packageJson from '../../../../package.json?raw'
import { ROOT } from '../../../support/runStep.mjs'

const here = createRequire(import.meta.url)
// As text of a module: tests/reversed gives another.
const manifest = JSON.parse(packageJson)
const { build } = manifest

const builder = createRequire(here.resolve('electron-builder/package.json'))
const BUILDER = join(builder.resolve('app-builder-lib/package.json'), '..')

/** As electron-builder has it, from its own package. */
function validator() {
  const scheme = JSON.parse(readFileSync(join(BUILDER, 'scheme.json'), 'utf8'))
  const ajv = new Ajv({ strict: false })
  // Of functions, which JSON has none of.
  ajv.addKeyword({ keyword: 'typeof', validate: () => false })
  return ajv.compile(scheme)
}

describe('the packages’ configuration', () => {
  it('is what electron-builder’s schema allows', () => {
    const validate = validator()
    expect(validate(build) ? [] : validate.errors).toEqual([])
    expect(validate({ ...build, electronFuses: { runAsNode: 'no' } })).toBe(false)
    expect(validate({ ...build, fuses: {} })).toBe(false)
  })

  it('names files that are there', () => {
    for (const path of [build.win.icon, build.mac.icon, build.mac.entitlements, build.linux.icon]) {
      expect(existsSync(join(ROOT, path)), path).toBe(true)
    }
    expect(build.mac.entitlementsInherit).toBe(build.mac.entitlements)
  })

  it('has an installer for each system, and asks no store and no server', () => {
    expect([build.win.target, build.mac.target, build.linux.target]).toEqual([['nsis'], ['dmg'], ['AppImage', 'deb']])
    expect(build.publish).toBeNull()
    expect(build.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false })
    expect(build.win.requestedExecutionLevel).toBe('asInvoker')
  })

  it('packs what is built, and none of what it was built with', () => {
    expect(build.files).toEqual([
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'package.json',
      '!node_modules/**',
    ])
    expect(build.asar).toBe(true)
  })

  it('opens .tranche files, which are its own', () => {
    expect(build.fileAssociations).toMatchObject([{ ext: 'tranche', role: 'Viewer', rank: 'Owner' }])
  })

  it('keeps the data where it is: in a folder of this name', () => {
    expect(manifest.name).toBe('tranche')
    expect(manifest.productName).toBeUndefined()
  })

  it('hardens the runtime on macOS, and takes back of it only what V8 needs', () => {
    expect(build.mac.hardenedRuntime).toBe(true)
    const entitlements = readFileSync(join(ROOT, build.mac.entitlements), 'utf8')
    expect([...entitlements.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ])
  })

  it('has icons of every size, squares of what their names say', () => {
    const folder = join(ROOT, build.linux.icon)
    const icons = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(icons.length).toBeGreaterThan(6)
    for (const name of icons) {
      const bytes = readFileSync(join(folder, name))
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}.png`).toBe(name)
    }
    expect(icons).toContain('1024x1024.png')
  })
})

/** How electron-builder lets a Linux desktop start the AppImage. */
async function appImageCommand(configuration: object): Promise<unknown> {
  const { default: AppImageTarget } = builder(join(BUILDER, 'out/targets/appimage/AppImageTarget.js'))
  const packager = { platformSpecificBuildOptions: build.linux, config: configuration, appInfo: { buildVersion: '1' } }
  const helper = { computeDesktopEntry: (_options: object, command: string) => command }
  return new AppImageTarget('AppImage', packager, helper, '').desktopEntry.value
}

it('the AppImage keeps its sandbox, and needs no library that systems no longer have', async () => {
  expect(await appImageCommand(build)).toBe('AppRun %U')
  expect(await appImageCommand({ ...build, toolsets: {} })).toContain('--no-sandbox')
  // The older runtime needs libfuse2.
  expect(build.toolsets.appimage).toMatch(/^1\./)
})

describe('[19] the fuses', () => {
  it.each([
    ['Electron is no Node for others', 'runAsNode', false],
    ['NODE_OPTIONS has no say', 'enableNodeOptionsEnvironmentVariable', false],
    ['--inspect has no say', 'enableNodeCliInspectArguments', false],
    ['the package is checked as it is read', 'enableEmbeddedAsarIntegrityValidation', true],
    ['nothing but the package is run', 'onlyLoadAppFromAsar', true],
    ['file: has no more rights than the web', 'grantFileProtocolExtraPrivileges', false],
    ['no snapshot of V8 but its own', 'loadBrowserProcessSpecificV8Snapshot', false],
    // There are no cookies; the key would be asked of the user's keychain.
    ['no key for cookies that there aren’t', 'enableCookieEncryption', false],
  ])('%s', (_what, name, value) => {
    expect(build.electronFuses[name]).toBe(value)
  })
})

describe('[16] Electron', () => {
  const OLDEST = 45

  it('is a current one, and takes its patches', () => {
    const range = /^\^(\d+)\./.exec(manifest.devDependencies.electron)
    expect(Number(range?.[1])).toBeGreaterThanOrEqual(OLDEST)
    const { version } = here('electron/package.json')
    expect(Number.parseInt(version, 10)).toBe(Number(range?.[1]))
  })
})

describe('[18] the pages', () => {
  it('come by a scheme of their own, never by file:', () => {
    const main = import.meta.glob('../../../../electron/main/*.ts', { query: '?raw', import: 'default', eager: true })
    const texts = Object.values(main).map(String)
    expect(texts.some((text) => text.includes('protocol.handle(SCHEME'))).toBe(true)
    expect(texts.filter((text) => /loadFile|file:\/\/|registerFileProtocol/.test(text))).toEqual([])
  })
})
