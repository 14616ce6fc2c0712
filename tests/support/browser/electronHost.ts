import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import { installedElectron } from '../../../electron/start/findElectron.mjs'
import { ROOT } from '../../../electron/start/paths.mjs'
import { isWritten, type OpenHost, savePdf, type TrancheOptions, untilBridged } from './host'

/** How the program is started on a profile. */
export function electronCommand(profile: string): {
  readonly executablePath: string
  readonly args: readonly string[]
} {
  const executablePath = installedElectron()
  if (!executablePath) throw new Error('TRANCHE_HOST=electron needs the binary of Electron, which is not installed')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { executablePath, args: [ROOT, `--user-data-dir=${profile}`, ...asRoot] }
}

export function launchElectron(profile: string, options: TrancheOptions): Promise<ElectronApplication> {
  const { executablePath, args } = electronCommand(profile)
  const { locale, timezoneId, colorScheme } = options
  return _electron.launch({
    executablePath,
    args: [...args, ...(locale ? [`--lang=${locale}`] : [])],
    ...(timezoneId ? { timezoneId } : {}),
    ...(colorScheme ? { colorScheme } : {}),
  })
}

export async function windowAt(application: ElectronApplication, address: string): Promise<Page> {
  const isThere = (window: Page) => window.url().startsWith(address)
  return application.windows().find(isThere) ?? application.waitForEvent('window', isThere)
}

/** The program in real Electron. */
export const openInElectron: OpenHost = async (profile, options, before) => {
  if (before) {
    const first = await launchElectron(profile, options)
    await before(await windowAt(first, 'app://vault/'))
    await first.close()
  }
  const application = await launchElectron(profile, options)
  const page = await windowAt(application, 'app://ui/')
  if (options.viewport) await page.setViewportSize(options.viewport)
  await untilBridged(page)
  const filePath = join(profile, 'saved')
  /** Answers the next question for a file's place; gives the name that was proposed. */
  const proposedName = () =>
    application.evaluate(
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
  return {
    page,
    context: application.context(),
    async saved(act) {
      const proposed = proposedName()
      await act()
      const name = basename(await proposed)
      await expect.poll(() => isWritten(filePath)).toBe(true)
      const text = readFileSync(filePath, 'utf8')
      rmSync(filePath)
      return { name, text }
    },
    async pdf() {
      const proposed = proposedName()
      await savePdf(page)
      await proposed
      const pdf = readFileSync(filePath)
      rmSync(filePath)
      return pdf
    },
    close: () => application.close(),
    async kill() {
      const closed = application.waitForEvent('close')
      application.process().kill('SIGKILL')
      await closed
    },
  }
}
