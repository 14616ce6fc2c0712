import { expect, type Locator, type Page } from '@playwright/test'
import type { Input } from '../../../shared/ipc/calls'
import { addDays } from '../../../shared/kernel/calendarDay'
import { rootOf } from '../../support/browser/address'
import { ask, id } from '../contract/room'

/** A contract as the list should show it: a plan of one milestone. */
export interface Entry {
  readonly title: string
  readonly amount: string
  readonly currency?: string
  readonly party?: string
  readonly milestone?: string
  /** Days from today to the due date. */
  readonly due?: number
}

let contracts = 0

/** Puts contracts into the real core, and shows the list. */
export async function portfolio(page: Page, entries: readonly Entry[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const workspace = await ask(page, 'GetWorkspace', {})
  if (workspace.state !== 'ready') throw new Error(workspace.message)
  const { today } = workspace
  for (const { title, amount, currency = 'USD', party = 'Maya Okafor', milestone = 'Design', due } of entries) {
    contracts += 1
    const contractId = id<Input<'GetContract'>['contractId']>(`listed-${contracts}`)
    await ask(page, 'StartContract', {
      commandId: id(`start-listed-${contracts}`),
      contractId,
      on: addDays(today, -30),
      terms: {
        title,
        client: 'Northwind',
        freelancer: party,
        ourSide: 'client',
        currency,
        reference: null,
        notes: null,
        tags: [],
        budget: null,
        minimum: null,
      },
    })
    const planned = {
      id: id<never>('m1'),
      title: milestone,
      description: '',
      amount,
      due: due === undefined ? null : addDays(today, due),
    }
    await ask(page, 'PerformAct', {
      commandId: id(`plan-listed-${contracts}`),
      contractId,
      side: 'client',
      on: addDays(today, -30),
      note: null,
      act: { type: 'SendChanges', agreed: true, draft: { base: 0, dragged: [], milestones: [planned] } },
    })
  }
  await page.goto(`${rootOf(page)}/#/contracts`)
  // The list follows the core's changes: the last of them may come to it long after the core has answered.
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(entries.length + 1))
  for (const total of totalsOf(entries)) await expect(page.getByRole('region', { name: 'Totals' })).toHaveText(total)
}

/** What the totals say of each currency once every plan is counted. */
function totalsOf(entries: readonly Entry[]): readonly RegExp[] {
  const currencies = new Set(entries.map(({ currency = 'USD' }) => currency))
  return [...currencies].map((shown) => {
    const amounts = entries.filter(({ currency = 'USD' }) => currency === shown).map(({ amount }) => amount)
    const decimals = amounts[0]?.split('.')[1]?.length ?? 0
    const sum = amounts.reduce((total, amount) => total + Number(amount), 0)
    return new RegExp(`${shown}\\s*${sum.toLocaleString('en-US', { minimumFractionDigits: decimals })}`)
  })
}

export function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Contracts' })
}

/** The titles in the page, from top to bottom. */
export function titles(page: Page): Promise<string[]> {
  return grid(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows
        .map((row) => ({ top: row.getBoundingClientRect().top, title: row.querySelector('a')?.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ title }) => title),
    )
}

export async function expectTitles(page: Page, expected: readonly string[]): Promise<void> {
  await expect.poll(() => titles(page)).toEqual(expected)
}

/** The line that `aria-activedescendant` names; it must be in the page. */
export async function current(page: Page): Promise<Locator> {
  const name = await grid(page).getAttribute('aria-activedescendant')
  const line = page.locator(`[id="${name}"]`)
  await expect(line).toHaveCount(1)
  return line
}

/** A portfolio of so many contracts, `Contract 001` and so on. */
export function many(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Contract ${String(index + 1).padStart(3, '0')}`,
    amount: '100.00',
  }))
}
