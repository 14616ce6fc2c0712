import { type BrowserContext, expect, type Page } from '@playwright/test'
import { ask, todayOf } from '../../support/browser/acts'
import { test } from '../../support/browser/tranche'
import { endSharedWorker } from './sharedWorker'
import { TERMS } from './terms'

test.use({ ownBrowser: true })

const CLOSE_THE_OTHERS = 'Close the other windows'

const heading = (page: Page) => page.getByRole('heading', { name: 'Contracts', exact: true })

/** A window of another build: the browser knows a shared worker by its address, and a build's has the build's own. */
async function openOtherBuild(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    const Plain = SharedWorker
    globalThis.SharedWorker = class extends Plain {
      constructor(url: string | URL, options?: string | WorkerOptions) {
        super(`${url}?other-build`, options)
      }
    }
  })
  await page.goto(address)
  return page
}

async function startContract(page: Page): Promise<void> {
  await ask(page, 'StartContract', { commandId: 'start', contractId: 'c1', terms: TERMS, on: await todayOf(page) })
}

test('architecture 2: a second build opens nothing while the first is open, and goes on once that is closed', async ({
  openTranche,
}) => {
  const { page: first, context } = await openTranche()
  await expect(heading(first)).toBeVisible()
  const second = await openOtherBuild(context, first.url())
  await expect(second.getByRole('alert')).toContainText(CLOSE_THE_OTHERS)
  await startContract(first)
  await first.close()
  await expect(heading(second)).toBeVisible()
  await expect(second.getByText('Website relaunch')).toBeVisible()
})

test('when the worker ends, each page says that the connection is lost, and opened anew it goes on', async ({
  openTranche,
}) => {
  const { page, context } = await openTranche()
  await expect(heading(page)).toBeVisible()
  await startContract(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(heading(other)).toBeVisible()
  await endSharedWorker(page)
  for (const one of [page, other]) {
    await expect(one.getByRole('alert')).toContainText('The connection to the program’s core was lost')
  }
  await page.getByRole('button', { name: 'Open anew' }).click()
  await expect(page.getByText('Website relaunch')).toBeVisible()
})

test('when the worker ends, the waiting window of another build goes on', async ({ openTranche }) => {
  const { page: first, context } = await openTranche()
  await expect(heading(first)).toBeVisible()
  const second = await openOtherBuild(context, first.url())
  await expect(second.getByRole('alert')).toContainText(CLOSE_THE_OTHERS)
  await endSharedWorker(first)
  await expect(heading(second)).toBeVisible()
  await expect(first.getByRole('alert')).toContainText('was lost')
})
