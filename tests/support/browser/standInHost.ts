import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { CHROMIUM } from './chromium'
import { type InStore, isWritten, type Running, savePdf, type TrancheOptions, untilBridged } from './host'
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

async function doInStore(profile: string, act: InStore): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, CHROMIUM)
  await context.route(`${VAULT}**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  const page = await context.newPage()
  await page.goto(VAULT)
  await act(page)
  await context.close()
}

/** The built main, preloads and vault over real Chromium. */
export async function openStandIn(profile: string, options: TrancheOptions, before?: InStore): Promise<RunningStandIn> {
  if (before) await doInStore(profile, before)
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
  /** Where the next file is saved that the program asks a place for. */
  async function placeOfNext(): Promise<{ readonly filePath: string; readonly asked: number }> {
    const asked = (await main.recorded(SAVE_DIALOG)).length
    const filePath = join(profile, `saved-${asked}`)
    await main.ask('answerDialog', 'showSaveDialog', { canceled: false, filePath })
    return { filePath, asked }
  }
  return {
    main,
    context,
    page,
    async saved(act) {
      const { filePath, asked } = await placeOfNext()
      await act()
      await expect.poll(() => isWritten(filePath)).toBe(true)
      const [options] = (await main.recorded(SAVE_DIALOG)).at(asked)?.args ?? []
      const { defaultPath = '' } = options as { readonly defaultPath?: string }
      return { name: basename(defaultPath), text: readFileSync(filePath, 'utf8') }
    },
    async pdf() {
      const { filePath } = await placeOfNext()
      await savePdf(page)
      return readFile(filePath)
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
