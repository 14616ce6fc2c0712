import { readFile } from 'node:fs/promises'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { trancheAddress } from './address'
import { CHROMIUM } from './chromium'
import { type InStore, type OpenHost, type Running, type TrancheOptions, untilBridged } from './host'
import { killBrowser } from './processTree'

/** The program in a browser of its own. */
export const openInBrowser: OpenHost = async (profile, options, before) => {
  const context = await chromium.launchPersistentContext(profile, { ...CHROMIUM, ...options })
  const page = context.pages()[0] ?? (await context.newPage())
  await begin(page, before)
  return {
    ...running(context, page),
    async kill() {
      const closed = context.waitForEvent('close')
      killBrowser(profile)
      await closed
    },
  }
}

/** The program in a browser that others use too, each with a store apart that is gone when it is closed. */
export async function openBeside(browser: Browser, options: TrancheOptions, before?: InStore): Promise<Running> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await begin(page, before)
  return {
    ...running(context, page),
    kill: () => Promise.reject(new Error('Others use this browser: ask for a profile that is kept')),
  }
}

async function begin(page: Page, before?: InStore): Promise<void> {
  if (before) {
    // Nothing is served there.
    await page.goto(new URL('before', trancheAddress()).href)
    await before(page)
  }
  await page.goto(trancheAddress())
  await untilBridged(page)
}

function running(context: BrowserContext, page: Page): Omit<Running, 'kill'> {
  return {
    context,
    page,
    async saved(act) {
      const downloading = page.waitForEvent('download')
      await act()
      const download = await downloading
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true }),
    close: () => context.close(),
  }
}
