import type { BrowserContextOptions, LaunchOptions } from '@playwright/test'

export const STAND_IN_VARIABLE = 'TRANCHE_STAND_IN'

/** What the test gives main's process, as JSON in the environment. */
export interface StandInOptions {
  /** `userData`, and Chromium's profile. */
  readonly profile: string
  readonly launch: Pick<LaunchOptions, 'executablePath' | 'args'>
  readonly context: Pick<BrowserContextOptions, 'colorScheme' | 'hasTouch' | 'locale' | 'timezoneId' | 'viewport'>
  readonly isPackaged: boolean
}

export function readOptions(): StandInOptions {
  const text = process.env[STAND_IN_VARIABLE]
  if (text === undefined) throw new Error(`The stand-in for electron needs ${STAND_IN_VARIABLE}`)
  return JSON.parse(text)
}
