import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { trancheAddress } from './address'
import { CHROMIUM } from './chromium'
import { type OpenHost, untilBridged } from './host'
import { killBrowser } from './processTree'

/** The program in a browser of its own. */
export const openInBrowser: OpenHost = async (profile, options, before) => {
  const context = await chromium.launchPersistentContext(profile, { ...CHROMIUM, ...options })
  const page = context.pages()[0] ?? (await context.newPage())
  if (before) {
    // Nothing is served there.
    await page.goto(new URL('before', trancheAddress()).href)
    await before(page)
  }
  await page.goto(trancheAddress())
  await untilBridged(page)
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
    async kill() {
      const closed = context.waitForEvent('close')
      killBrowser(profile)
      await closed
    },
  }
}
