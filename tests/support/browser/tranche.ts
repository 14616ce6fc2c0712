import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test'
import { trancheAddress } from './address'
import { CHROMIUM } from './chromium'
import { killBrowser } from './processTree'

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>
export type TrancheOptions = Pick<LaunchOptions, 'colorScheme' | 'hasTouch' | 'locale' | 'timezoneId' | 'viewport'>

/** The program in a browser of its own, with a profile that outlives the browser. */
export interface Tranche {
  /** The first page of the browser as it runs now. */
  readonly page: Page
  readonly context: BrowserContext
  /** Closes the whole browser and opens it again. */
  restart(): Promise<Page>
  /** Ends the browser with SIGKILL and opens it again. */
  kill(): Promise<Page>
}

const DEFAULTS: TrancheOptions = { locale: 'en-US', viewport: { width: 1280, height: 860 } }

async function openOn(profile: string, options: TrancheOptions) {
  const context = await chromium.launchPersistentContext(profile, { ...CHROMIUM, ...DEFAULTS, ...options })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(trancheAddress())
  // The load event comes before the page has its bridge.
  await page.waitForFunction(() => globalThis.tranche !== undefined)
  return { context, page }
}

async function openTranche(profile: string, options: TrancheOptions): Promise<Tranche> {
  let now = await openOn(profile, options)
  const reopen = async () => {
    now = await openOn(profile, options)
    return now.page
  }
  return {
    get page() {
      return now.page
    },
    get context() {
      return now.context
    },
    async restart() {
      await now.context.close()
      return reopen()
    },
    async kill() {
      const closed = now.context.waitForEvent('close')
      killBrowser(profile)
      await closed
      return reopen()
    },
  }
}

interface Fixtures {
  /** Opens the program on a new, empty profile. Closed and cleared away after the test. */
  readonly openTranche: (options?: TrancheOptions) => Promise<Tranche>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
  openTranche: async ({}, use) => {
    const opened: { tranche: Tranche; profile: string }[] = []
    await use(async (options = {}) => {
      const profile = mkdtempSync(join(tmpdir(), 'tranche-profile-'))
      const tranche = await openTranche(profile, options)
      opened.push({ tranche, profile })
      return tranche
    })
    for (const { tranche, profile } of opened) {
      await tranche.context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },
})
