import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchElectron, installedElectron } from '../../../../electron/start/findElectron.mjs'

const never = new AbortController().signal

describe("Electron's binary", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tranche-electron-'))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  const installer = (text: string) => writeFileSync(join(folder, 'install.js'), text)

  it('is there where the package names it and the file exists', () => {
    expect(installedElectron(folder)).toBeNull()
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(installedElectron(folder)).toBeNull()
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'electron'), '')
    expect(installedElectron(folder)).toBe(join(folder, 'dist', 'electron'))
  })

  it('is there in a folder of the user’s, though the package fetched none', () => {
    const elsewhere = join(folder, 'elsewhere')
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', elsewhere)
    expect(installedElectron(folder)).toBeNull()
    const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
    const binary = join(elsewhere, (names as Record<string, string>)[process.platform] ?? 'electron')
    mkdirSync(dirname(binary), { recursive: true })
    writeFileSync(binary, '')
    expect(installedElectron(folder)).toBe(binary)
  })

  it("is fetched by the package's own script", async () => {
    installer(`
      const fs = require('fs')
      fs.mkdirSync(__dirname + '/dist')
      fs.writeFileSync(__dirname + '/dist/electron', '')
      fs.writeFileSync(__dirname + '/path.txt', 'electron')
    `)
    expect(await fetchElectron(never, folder)).toEqual({ binary: join(folder, 'dist', 'electron') })
  })

  it('is given up when the script fails', async () => {
    installer('process.exit(1)')
    expect(await fetchElectron(never, folder)).toEqual({
      missing: 'Electron is not installed and could not be fetched',
    })
  })

  it('is given up when the script takes too long, and the script is ended', async () => {
    installer("require('fs').writeFileSync(__dirname + '/pid', String(process.pid)); setInterval(() => {}, 1000)")
    expect(await fetchElectron(never, folder, 3_000)).toEqual({
      missing: 'Electron is not installed and could not be fetched within 3 seconds',
    })
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })
})
