import { expect, it } from 'vitest'
import { APP_ID, sayWhoWeAre } from '../../../../../electron/main/identity'
import packageJson from '../../../../../package.json?raw'

const { build } = JSON.parse(packageJson)

it('the program says who it is where its installer said so before: on Windows', () => {
  const said: string[] = []
  const app = (isPackaged: boolean) => ({ isPackaged, setAppUserModelId: (id: string) => void said.push(id) })
  sayWhoWeAre(app(true), 'linux')
  sayWhoWeAre(app(true), 'darwin')
  sayWhoWeAre(app(false), 'win32')
  expect(said).toEqual([])
  sayWhoWeAre(app(true), 'win32')
  expect(said).toEqual([build.appId])
  expect(APP_ID).toBe(build.appId)
})
