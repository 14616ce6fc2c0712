import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, test as base, chromium, type Page } from '@playwright/test'
import { openBeside, openInBrowser } from './browserHost'
import { CHROMIUM } from './chromium'
import { openInElectron } from './electronHost'
import { type HostName, hostName, type InStore, type OpenHost, type SavedFile, type TrancheOptions } from './host'
import { openStandIn } from './standInHost'

/** The program on a profile that outlives it. */
export interface Tranche {
  /** The program's first page as it runs now. */
  readonly page: Page
  readonly context: BrowserContext
  /** The file that the user keeps, to whom an act offers one. */
  saved(act: () => Promise<void>): Promise<SavedFile>
  /** What the screen shows, as the host makes a PDF of it. */
  pdf(): Promise<Buffer>
  /** Closes the whole program and opens it again. */
  restart(): Promise<Page>
  /** Ends all of it with SIGKILL and opens it again. */
  kill(): Promise<Page>
  /** Closes it before the test ends. */
  close(): Promise<void>
}

const DEFAULTS: TrancheOptions = { locale: 'en-US', viewport: { width: 1280, height: 860 } }

const HOSTS: Readonly<Record<HostName, OpenHost>> = {
  browser: openInBrowser,
  standin: openStandIn,
  electron: openInElectron,
}

async function openTranche(open: OpenHost, profile: string, given: TrancheOptions, before?: InStore): Promise<Tranche> {
  const options = { ...DEFAULTS, ...given }
  let now = await open(profile, options, before)
  const reopen = async () => {
    now = await open(profile, options)
    return now.page
  }
  return {
    get page() {
      return now.page
    },
    get context() {
      return now.context
    },
    saved: (act) => now.saved(act),
    pdf: () => now.pdf(),
    close: () => now.close(),
    async restart() {
      await now.close()
      return reopen()
    },
    async kill() {
      await now.kill()
      return reopen()
    },
  }
}

interface Options {
  /** Whether it is opened again, killed, or asked what its store does: it then has a profile and a browser of its own. */
  readonly keepsProfile: boolean
}

interface OfWorker {
  /** One for all tests of a worker, started when the first asks for it. */
  readonly sharedBrowser: () => Promise<Browser>
}

interface Fixtures {
  /** Opens the program on a new profile: an empty one, or with a store that is written first. Closed and cleared away after the test. */
  readonly openTranche: (options?: TrancheOptions, before?: InStore) => Promise<Tranche>
}

export const test = base.extend<Fixtures & Options, OfWorker>({
  keepsProfile: [false, { option: true }],
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      let launched = null as Promise<Browser> | null
      await use(() => {
        launched ??= chromium.launch(CHROMIUM)
        return launched
      })
      await (await launched)?.close()
    },
    { scope: 'worker' },
  ],
  openTranche: async ({ keepsProfile, sharedBrowser }, use) => {
    const isBeside = hostName() === 'browser' && !keepsProfile
    const beside: OpenHost = async (_profile, options, before) => openBeside(await sharedBrowser(), options, before)
    const opened: { profile: string; close(): Promise<void> }[] = []
    await use(async (options = {}, before) => {
      const profile = mkdtempSync(join(tmpdir(), 'tranche-profile-'))
      const tranche = await openTranche(isBeside ? beside : HOSTS[hostName()], profile, options, before)
      opened.push({ profile, close: tranche.close })
      return tranche
    })
    for (const { profile, close } of opened) {
      await close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },
})
