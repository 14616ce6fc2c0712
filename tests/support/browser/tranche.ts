import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, test as base, chromium, type Page } from '@playwright/test'
import { openBeside, openInBrowser } from './browserHost'
import { SHARED_CHROMIUM } from './chromium'
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
  /** Closes the whole program and opens it again; meanwhile something may be done to its profile. */
  restart(meanwhile?: (profile: string) => void): Promise<Page>
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
    async restart(meanwhile) {
      await now.close()
      meanwhile?.(profile)
      return reopen()
    },
    async kill() {
      await now.kill()
      return reopen()
    },
  }
}

interface Options {
  /** Whether it is opened again, killed, read on paper, or asked what its store does: it is then the whole Chromium, on a profile of its own. */
  readonly ownBrowser: boolean
}

interface OfWorker {
  /** One for all tests of a worker, started when the first asks for it; without windows, where there is one. */
  readonly sharedBrowser: () => Promise<Browser>
}

interface Fixtures {
  /** Opens the program on a new profile: an empty one, or with a store that is written first. Closed and cleared away after the test. */
  readonly openTranche: (options?: TrancheOptions, before?: InStore) => Promise<Tranche>
}

export const test = base.extend<Fixtures & Options, OfWorker>({
  ownBrowser: [false, { option: true }],
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      let launched = null as Promise<Browser> | null
      await use(() => {
        launched ??= chromium.launch(SHARED_CHROMIUM)
        return launched
      })
      await (await launched)?.close()
    },
    { scope: 'worker' },
  ],
  openTranche: async ({ ownBrowser, sharedBrowser }, use) => {
    const isBeside = hostName() === 'browser' && !ownBrowser
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
