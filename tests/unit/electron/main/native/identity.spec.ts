import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { APP_ID, APP_NAME, sayWhoWeAre } from '../../../../../electron/main/identity'
import packageJson from '../../../../../package.json?raw'

const { build, name } = JSON.parse(packageJson)

/** As Electron has it: the data folder is called as the program is, until it is set. */
function electronApp(isPackaged = true) {
  const appData = mkdtempSync(join(tmpdir(), 'tranche-identity-'))
  onTestFinished(() => rmSync(appData, { recursive: true }))
  const said: string[] = []
  const now = { name, folder: null as string | null }
  const app = {
    isPackaged,
    getPath: () => now.folder ?? join(appData, now.name),
    setName: (given: string) => {
      now.name = given
    },
    setPath: (_which: string, folder: string) => {
      if (!existsSync(folder)) throw new Error('Failed to set path')
      now.folder = folder
    },
    setAppUserModelId: (id: string) => void said.push(id),
  }
  return { app, appData, said, now }
}

it('the program says who it is where its installer said so before: on Windows', () => {
  for (const [isPackaged, platform] of [
    [true, 'linux'],
    [true, 'darwin'],
    [false, 'win32'],
  ] as const) {
    const { app, said } = electronApp(isPackaged)
    sayWhoWeAre(app, platform)
    expect(said).toEqual([])
  }
  const { app, said } = electronApp()
  sayWhoWeAre(app, 'win32')
  expect(said).toEqual([build.appId])
  expect(APP_ID).toBe(build.appId)
})

it('the program has the name that people read, and its data stays where it is', () => {
  const { app, appData, now } = electronApp()
  sayWhoWeAre(app, 'linux')
  expect(now.name).toBe('Tranche')
  expect(APP_NAME).toBe(build.productName)
  expect(app.getPath()).toBe(join(appData, 'tranche'))
})

it('a data folder that can’t be made is left for the start to tell', () => {
  const { app, appData } = electronApp()
  writeFileSync(join(appData, 'tranche'), '')
  sayWhoWeAre(app, 'linux')
  expect(app.getPath()).toBe(join(appData, 'tranche'))
})
