import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { type Running, type TrancheOptions, untilBridged } from './host'
import { killBrowser } from './processTree'
import { type StandInMain, startMain } from './standInMain'

export interface RunningStandIn extends Running {
  readonly main: StandInMain
  /** The hidden window's page. */
  vault(): Promise<Page>
  /** The page that took the place of the first, whose process ended. */
  screenAgain(): Promise<Page>
}

const SCREEN = 'https://ui.app.test/'
const SAVE_DIALOG = 'dialog.showSaveDialog'
const VAULT = 'https://vault.app.test/'

async function pageAt(context: BrowserContext, address: string, gone?: Page): Promise<Page> {
  const isThere = (page: Page) => page !== gone && page.url().startsWith(address)
  const found = context.pages().find(isThere)
  if (found) return found
  return new Promise((resolve) => {
    const look = (page: Page) => {
      if (isThere(page)) resolve(page)
    }
    const watch = (page: Page) => {
      look(page)
      page.on('framenavigated', () => look(page))
    }
    context.pages().forEach(watch)
    context.on('page', watch)
  })
}

/** The built main, preloads and vault over real Chromium. */
export async function openStandIn(profile: string, options: TrancheOptions): Promise<RunningStandIn> {
  const main = startMain(profile, options)
  const browser = await chromium.connectOverCDP(await main.endpoint)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context')
  const page = await pageAt(context, SCREEN)
  await page.waitForLoadState()
  // A client's own notion of a page: what main's client has set is not known to this one.
  const { viewport, colorScheme } = options
  if (viewport) await page.setViewportSize(viewport)
  if (colorScheme) await page.emulateMedia({ colorScheme })
  await untilBridged(page)
  return {
    main,
    context,
    page,
    async saved(act) {
      const before = (await main.recorded(SAVE_DIALOG)).length
      const filePath = join(profile, `saved-${before}`)
      await main.ask('answerDialog', 'showSaveDialog', { canceled: false, filePath })
      await act()
      await expect.poll(() => existsSync(filePath)).toBe(true)
      const [options] = (await main.recorded(SAVE_DIALOG)).at(before)?.args ?? []
      const { defaultPath = '' } = options as { readonly defaultPath?: string }
      return { name: basename(defaultPath), text: readFileSync(filePath, 'utf8') }
    },
    vault: () => pageAt(context, VAULT),
    async screenAgain() {
      const again = await pageAt(context, SCREEN, page)
      await untilBridged(again)
      return again
    },
    async close() {
      if (main.process.connected) void main.ask('quit')
      await main.ended
      await browser.close()
    },
    async kill() {
      // Main sees nothing of its end.
      main.process.kill('SIGSTOP')
      killBrowser(profile)
      main.process.kill('SIGKILL')
      await main.ended
      await browser.close()
    },
  }
}
