import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { openStandIn, type RunningStandIn } from '../support/browser/standInHost'

/** The desktop program on a profile that outlives it, with its main to be asked. */
export interface Program {
  readonly profile: string
  readonly now: RunningStandIn
  /** Opens it again, after its end. */
  reopen(): Promise<RunningStandIn>
}

interface Fixtures {
  readonly program: Program
}

const OPTIONS = { locale: 'en-US', viewport: { width: 1280, height: 860 } }

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
  program: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'tranche-profile-'))
    let now = await openStandIn(profile, OPTIONS)
    await use({
      profile,
      get now() {
        return now
      },
      async reopen() {
        now = await openStandIn(profile, OPTIONS)
        return now
      },
    })
    await now.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})
