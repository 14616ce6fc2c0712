import { existsSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { ask, todayOf } from '../../support/browser/acts'
import { test } from '../../support/browser/tranche'
import { TERMS } from './terms'
import { tearLogs } from './tornLog'

test.use({ ownBrowser: true })

async function start(page: Page, contractId: string): Promise<void> {
  const on = await todayOf(page)
  await ask(page, 'StartContract', {
    commandId: `start-${contractId}`,
    contractId,
    terms: { ...TERMS, title: contractId },
    on,
  })
}

const areLeft = (logs: readonly string[]) => logs.every((path) => !existsSync(path))

test('H1, architecture 3: a log that was cut off within a record is left before anything follows in it', async ({
  openTranche,
}) => {
  test.slow()
  const tranche = await openTranche()
  await start(tranche.page, 'First')
  let torn: readonly string[] = []
  const tear = (profile: string) => {
    torn = tearLogs(profile)
  }

  await tranche.restart(tear)
  expect(torn.length).toBeGreaterThan(0)
  await start(tranche.page, 'Second')
  // Killed as soon as the act is answered: what the platform still has to do with the log, it never does.
  await tranche.kill()
  await expect(tranche.page.getByText('First')).toBeVisible()
  await expect(tranche.page.getByText('Second')).toBeVisible()

  await tranche.restart(tear)
  await expect(tranche.page.getByText('Second')).toBeVisible()
  await expect.poll(() => areLeft(torn), 'though nothing is written').toBe(true)

  for (const _ of [1, 2]) {
    await tranche.restart()
    await expect(tranche.page.getByText('First')).toBeVisible()
    await expect(tranche.page.getByText('Second')).toBeVisible()
  }
})
