import { expect, type Page } from '@playwright/test'
import { type Act, answersTo, ask, request, todayOf } from '../../support/browser/acts'
import { rootOf } from '../../support/browser/address'
import { test } from '../../support/browser/tranche'
import { TERMS } from './terms'

test.use({ ownBrowser: true })

const contractId = 'c1'

async function start(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Contracts', exact: true })).toBeVisible()
  await ask(page, 'StartContract', { commandId: 'start', contractId, terms: TERMS, on: await todayOf(page) })
}

async function perform(page: Page, commandId: string, act: Act) {
  const on = await todayOf(page)
  const input = { commandId, contractId, side: 'client' as const, on, note: commandId, act }
  const [answer] = await answersTo(page, [request('PerformAct', input)])
  return answer
}

async function enter(page: Page): Promise<void> {
  await page.goto(`${rootOf(page)}/#/contracts/${contractId}`)
  await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeVisible()
}

/** The whole plan of so many milestones, sent on version `base`. */
function sending(base: number, count: number): Act {
  const milestones = Array.from({ length: count }, (_, index) => ({
    id: `m${index + 1}`,
    title: `Step ${index + 1}`,
    description: '',
    amount: '100.00',
    due: null,
  }))
  return { type: 'SendChanges', agreed: true, draft: { base, dragged: [], milestones } }
}

test('P10: of two windows that send at one moment one wins, the other is told, and both show what is', async ({
  openTranche,
}) => {
  const { page: first, context } = await openTranche()
  await start(first)
  const second = await context.newPage()
  await second.goto(first.url())
  await enter(first)
  await enter(second)
  const rounds = 8
  for (let round = 0; round < rounds; round += 1) {
    const act = sending(round, round + 1)
    const answers = await Promise.all([perform(first, `first-${round}`, act), perform(second, `second-${round}`, act)])
    const won = answers.filter((answer) => answer?.ok)
    const told = answers.flatMap((answer) => (answer?.ok === false ? [answer.refusal.code] : []))
    expect(won).toHaveLength(1)
    expect(told).toEqual(['stale-plan'])
    for (const page of [first, second]) {
      await expect(page.getByRole('listitem', { name: `Step ${round + 1}`, exact: true })).toBeVisible()
    }
  }
  const history = await ask(second, 'GetHistory', { contractId })
  const notes = history.toReversed().flatMap(({ note }) => (note === null ? [] : [note]))
  expect(notes.map((note) => note.replace(/^\w+-/, ''))).toEqual(Array.from({ length: rounds }, (_, n) => String(n)))
})

test('E1: a milestone funded from two windows at one moment is funded once', async ({ openTranche }) => {
  const { page: first, context } = await openTranche()
  await start(first)
  await perform(first, 'plan', sending(0, 2))
  const second = await context.newPage()
  await second.goto(first.url())
  const windows = [first, second]
  for (const page of windows) {
    await enter(page)
    await page.getByRole('button', { name: 'Activate & fund' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }
  await Promise.all(
    windows.map((page) => page.getByRole('dialog').getByRole('button', { name: 'Activate & fund' }).click()),
  )
  for (const page of windows) {
    // Behind the dialog that still stands in one of them.
    const step = page.getByRole('listitem', { name: 'Step 1', exact: true, includeHidden: true })
    await expect(step).toContainText('Active')
  }
  await expect
    .poll(async () => (await Promise.all(windows.map((page) => page.getByRole('dialog').count()))).toSorted())
    .toEqual([0, 1])
  const { figures } = await ask(first, 'GetContract', { contractId })
  expect(figures).toMatchObject({ deposited: '100.00', held: '100.00', paid: '0.00' })
  const history = await ask(second, 'GetHistory', { contractId })
  expect(history.filter(({ type }) => type === 'MilestoneFunded')).toHaveLength(1)

  const told = (await first.getByRole('dialog').count()) > 0 ? first : second
  await expect(told.getByRole('dialog')).toContainText('This milestone is active')
})
