import { expect, type Page } from '@playwright/test'
import { addDays } from '../../../shared/kernel/calendarDay'
import type { ContractId } from '../../../shared/kernel/ids'
import { type Act, ask, todayOf } from '../../support/browser/acts'
import { rootOf } from '../../support/browser/address'
import { untilBridged } from '../../support/browser/host'
import { test } from '../../support/browser/tranche'
import { sharedWorkerOf } from './sharedWorker'
import { TERMS } from './terms'

test.use({ ownBrowser: true })

const contractId = 'c1' as ContractId
const A_DAY = 24 * 60 * 60 * 1000

/** A contract whose first milestone is active and due today. */
async function startDueToday(page: Page) {
  const today = await todayOf(page)
  const perform = (commandId: string, act: Act) =>
    ask(page, 'PerformAct', { commandId, contractId, side: 'client', on: today, note: null, act })
  const milestones = ['m1', 'm2'].map((id) => ({ id, title: id, description: '', amount: '100.00', due: today }))
  await ask(page, 'StartContract', { commandId: 'start', contractId, terms: TERMS, on: today })
  await perform('plan', { type: 'SendChanges', agreed: true, draft: { base: 0, dragged: [], milestones } })
  await perform('fund', { type: 'FundMilestone', milestoneId: 'm1', base: 1 })
  return today
}

/** The page's clock goes where the test says; the worker's is put a day ahead with it. */
async function passMidnight(page: Page): Promise<void> {
  const worker = await sharedWorkerOf(page)
  await worker.evaluate(`void (() => {
    const Plain = Date
    globalThis.Date = class extends Plain {
      constructor(...given) {
        if (given.length > 0) super(...given)
        else super(Plain.now() + ${A_DAY})
      }
    }
  })()`)
  await page.clock.fastForward(A_DAY)
}

/** Anew, on a clock of the test's. */
async function reloadOnClock(page: Page): Promise<void> {
  await page.clock.install()
  await page.reload()
  await untilBridged(page)
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${rootOf(page)}/#${path}`)
}

test.describe('on a new day', () => {
  test('the list that is shown is of that day, and so is the contract that was shown before', async ({
    openTranche,
  }) => {
    const { page } = await openTranche()
    await reloadOnClock(page)
    await startDueToday(page)
    await goTo(page, `/contracts/${contractId}`)
    await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeVisible()
    await goTo(page, '/contracts')
    const line = page.getByRole('row', { name: 'Website relaunch' })
    await expect(line).toContainText('Active')
    await passMidnight(page)
    await expect(line).toContainText('Overdue')
    await goTo(page, `/contracts/${contractId}`)
    await expect(page.getByRole('listitem', { name: 'm1', exact: true })).toContainText('Overdue')
  })

  test('W2: an act whose day was not entered is of the day it is done', async ({ openTranche }) => {
    const { page } = await openTranche()
    await reloadOnClock(page)
    const today = await startDueToday(page)
    await goTo(page, `/contracts/${contractId}/end`)
    await page.getByRole('button', { name: 'Change the day' }).click()
    const on = page.getByLabel('Day', { exact: true })
    await expect(on).toHaveValue(today)
    await passMidnight(page)
    await expect(on).toHaveValue(addDays(today, 1))
    await page.getByRole('button', { name: 'Request refund' }).click()
    await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeVisible()
    const history = await ask(page, 'GetHistory', { contractId })
    expect(history.find(({ type }) => type === 'EndingStarted')?.on).toBe(addDays(today, 1))
  })
})

test('W2: a cleared day of sent changes is said at the field, and nothing is sent', async ({ openTranche }) => {
  const { page } = await openTranche()
  const today = await startDueToday(page)
  await goTo(page, `/contracts/${contractId}/milestones`)
  await page.locator('[data-milestone="m2"]').getByLabel('Amount').fill('150')
  await page.getByRole('button', { name: 'Change the day' }).click()
  const on = page.getByLabel('Day', { exact: true })
  await on.fill('')
  await page.getByRole('button', { name: 'Send changes' }).click()
  await expect(on).toHaveAccessibleDescription(/The day is missing/)
  expect(await ask(page, 'GetContract', { contractId })).toMatchObject({ planVersion: 1 })
  await on.fill(today)
  await page.getByRole('button', { name: 'Send changes' }).click()
  await expect(page.getByText('Changes sent. They are in effect.').first()).toBeVisible()
})
