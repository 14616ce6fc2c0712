import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { _electron, expect } from '@playwright/test'
import { installedElectron } from '../../../electron/start/findElectron.mjs'
import { ROOT } from '../../../electron/start/paths.mjs'
import { type OpenHost, untilBridged } from './host'

/** The program in real Electron. */
export const openInElectron: OpenHost = async (profile, options) => {
  const executablePath = installedElectron()
  if (!executablePath) throw new Error('TRANCHE_HOST=electron needs the binary of Electron, which is not installed')
  const { locale, timezoneId, colorScheme, viewport } = options
  const application = await _electron.launch({
    executablePath,
    args: [
      ROOT,
      `--user-data-dir=${profile}`,
      ...(locale ? [`--lang=${locale}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ...(timezoneId ? { timezoneId } : {}),
    ...(colorScheme ? { colorScheme } : {}),
  })
  const isScreen = (url: string) => url.startsWith('app://ui/')
  const page =
    application.windows().find((window) => isScreen(window.url())) ??
    (await application.waitForEvent('window', (window) => isScreen(window.url())))
  if (viewport) await page.setViewportSize(viewport)
  await untilBridged(page)
  return {
    page,
    context: application.context(),
    async saved(act) {
      const filePath = join(profile, 'saved')
      const proposed = application.evaluate(
        ({ dialog }, path) =>
          new Promise<string>((resolve) => {
            dialog.showSaveDialog = async (...given: unknown[]) => {
              const { defaultPath = '' } = given.at(-1) as { readonly defaultPath?: string }
              resolve(defaultPath)
              return { canceled: false, filePath: path }
            }
          }),
        filePath,
      )
      await act()
      const name = basename(await proposed)
      await expect.poll(() => existsSync(filePath)).toBe(true)
      const text = readFileSync(filePath, 'utf8')
      rmSync(filePath)
      return { name, text }
    },
    close: () => application.close(),
    async kill() {
      const closed = application.waitForEvent('close')
      application.process().kill('SIGKILL')
      await closed
    },
  }
}
