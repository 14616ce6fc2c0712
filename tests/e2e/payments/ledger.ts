import { expect, type Locator, type Page } from '@playwright/test'
import type { Input } from '../../../shared/ipc/calls'
import { day } from '../../../shared/kernel/calendarDay'
import { rootOf } from '../../support/browser/address'
import { type Act, ask, fund, id, pay } from '../contract/room'

interface Story {
  readonly contractId: string
  readonly title: string
  readonly party: string
  readonly ourSide: 'client' | 'freelancer'
  readonly currency: string
  readonly milestones: readonly (readonly [title: string, amount: string])[]
  /** Month and day of last year, in order. */
  readonly acts: readonly (readonly [monthAndDay: string, act: Act])[]
}

/** USD 800.00 of 1,300.00 paid, in escrow 500.00; JPY 50,000 deposited and paid: all in the last quarter of last year. */
const STORIES: readonly Story[] = [
  {
    contractId: 'relaunch',
    title: 'Website relaunch',
    party: 'Maya Okafor',
    ourSide: 'client',
    currency: 'USD',
    milestones: [
      ['Design', '1000.00'],
      ['Build', '500.00'],
    ],
    acts: [
      ['10-05', fund('m1')],
      ['11-10', pay('m1', '800.00')],
      ['11-12', fund('m2')],
    ],
  },
  {
    contractId: 'osaka',
    title: 'Renewal Osaka',
    party: 'Sakura Works',
    ourSide: 'freelancer',
    currency: 'JPY',
    milestones: [['Survey', '50000']],
    acts: [
      ['12-05', fund('m1')],
      ['12-20', pay('m1')],
    ],
  },
]

let commands = 0

function commandId() {
  commands += 1
  return id<Input<'PerformAct'>['commandId']>(`paid-${commands}`)
}

/** Puts the stories into the real core, and shows the payments. Answers the year they happened in. */
export async function paidLastYear(page: Page): Promise<number> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const workspace = await ask(page, 'GetWorkspace', {})
  if (workspace.state !== 'ready') throw new Error(workspace.message)
  const year = Number(workspace.today.slice(0, 4)) - 1
  for (const story of STORIES) await tell(page, story, year)
  await page.goto(`${rootOf(page)}/#/payments`)
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  return year
}

async function tell(page: Page, story: Story, year: number): Promise<void> {
  const { title, party, ourSide, currency } = story
  const contractId = id<Input<'GetContract'>['contractId']>(story.contractId)
  const on = day(`${year}-10-01`)
  const [client, freelancer] = ourSide === 'client' ? ['Northwind', party] : [party, 'Northwind']
  const terms = { title, client, freelancer, ourSide, currency }
  const rest = { reference: null, notes: null, tags: [], budget: null, minimum: null }
  await ask(page, 'StartContract', { commandId: commandId(), contractId, on, terms: { ...terms, ...rest } })
  const milestones = story.milestones.map(([name, amount], place) => ({
    id: id<never>(`m${place + 1}`),
    title: name,
    description: '',
    amount,
    due: null,
  }))
  const draft = { base: 0, dragged: [], milestones }
  const act: Act = { type: 'SendChanges', agreed: true, draft }
  await ask(page, 'PerformAct', { commandId: commandId(), contractId, side: 'client', on, note: null, act })
  for (const [monthAndDay, done] of story.acts) {
    const then = day(`${year}-${monthAndDay}`)
    await ask(page, 'PerformAct', {
      commandId: commandId(),
      contractId,
      side: 'client',
      on: then,
      note: null,
      act: done,
    })
  }
}

export function grid(page: Page, name: string | RegExp = /./): Locator {
  return page.getByRole('grid', { name })
}

export function period(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Period', exact: true })
}

export async function choosePeriod(page: Page, name: string): Promise<void> {
  const label = await period(page).locator('option', { hasText: name }).textContent()
  await period(page).selectOption({ label: label ?? name })
}

export async function groupBy(page: Page, by: string): Promise<void> {
  await page.getByRole('combobox', { name: 'By', exact: true }).selectOption({ label: by })
}

/** The period as the picker shows it. */
export function shownPeriod(page: Page): Promise<string> {
  return period(page).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label ?? '')
}

/** What stands in a table, row by row. */
export function cells(table: Locator): Promise<string[][]> {
  return table.locator('tbody tr').evaluateAll((rows) =>
    rows
      .map((row) => ({
        top: row.getBoundingClientRect().top,
        texts: [...row.children].map((cell) => cell.textContent ?? ''),
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ texts }) => texts),
  )
}

export async function expectCells(table: Locator, expected: readonly (readonly string[])[]): Promise<void> {
  await expect.poll(() => cells(table)).toEqual(expected)
}
