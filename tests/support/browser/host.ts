import { statSync } from 'node:fs'
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'

export type TrancheOptions = Pick<
  BrowserContextOptions,
  'colorScheme' | 'hasTouch' | 'locale' | 'timezoneId' | 'viewport'
>

export interface SavedFile {
  /** As proposed. */
  readonly name: string
  readonly text: string
}

/** The program as it runs now, on one profile. */
export interface Running {
  readonly page: Page
  readonly context: BrowserContext
  /** The file that the user keeps, to whom an act offers one. */
  saved(act: () => Promise<void>): Promise<SavedFile>
  /** What the screen shows, as the host makes a PDF of it. */
  pdf(): Promise<Buffer>
  /** Ends the program as the user would. */
  close(): Promise<void>
  /** Ends all its processes with SIGKILL. */
  kill(): Promise<void>
}

/** Done in a page that has the program's store, while the program doesn't run. */
export type InStore = (page: Page) => Promise<void>

export type OpenHost = (profile: string, options: TrancheOptions, before?: InStore) => Promise<Running>

export type HostName = 'browser' | 'standin' | 'electron'

const NAMES: readonly string[] = ['browser', 'standin', 'electron'] satisfies readonly HostName[]

/** Which host the tests of this run drive; `TRANCHE_HOST` says. */
export function hostName(): HostName {
  const name = process.env.TRANCHE_HOST ?? 'browser'
  if (!NAMES.includes(name)) throw new Error(`TRANCHE_HOST is one of ${NAMES.join(', ')}, not ${name}`)
  return name as HostName
}

/** The load event comes before the page has its bridge. */
export async function untilBridged(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.tranche !== undefined)
}

/** Something is in it: whoever waits for a file may come between its being made and written. */
export function isWritten(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** By the desktop's own PDF; where it goes is asked meanwhile. */
export async function savePdf(page: Page): Promise<void> {
  const isSaved = await page.evaluate(() => globalThis.tranche?.pdf?.save('printed.pdf'))
  if (!isSaved) throw new Error('The PDF was not saved')
}
