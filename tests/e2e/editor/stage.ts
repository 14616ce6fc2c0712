import { expect, type Locator, type Page } from '@playwright/test'
import type { CallName, Input, Output } from '../../../shared/ipc/calls'
import { rootOf } from '../../support/browser/address'

/** A milestone as it is planned on the stage: title, amount, and due date where it has one. */
export interface Step {
  readonly title: string
  readonly amount: string
  readonly due?: string
  readonly description?: string
}

interface Stage {
  readonly ourSide?: 'client' | 'freelancer'
  readonly budget?: string
  readonly currency?: string
  readonly steps?: readonly Step[]
}

/** Asks the real core as the page itself does. */
export async function ask<Name extends CallName>(page: Page, call: Name, input: Input<Name>): Promise<Output<Name>> {
  // The page makes its bridge while it starts.
  await page.waitForFunction(() => globalThis.tranche !== undefined)
  const answer = JSON.parse(
    await page.evaluate(
      (request) => globalThis.tranche?.invoke(request) ?? Promise.reject(new Error('No core')),
      JSON.stringify({ call, input }),
    ),
  )
  if (!answer.ok) throw new Error(`${call}: ${answer.refusal.code}`)
  return answer.value
}

const id = <Id>(text: string) => text as unknown as Id
let contracts = 0

/** A contract with a plan in effect. Answers its id. */
export async function startContract(page: Page, stage: Stage = {}): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  contracts += 1
  const contractId = `contract-${contracts}`
  const today = await dayOfPage(page)
  await ask(page, 'StartContract', {
    commandId: id(`start-${contracts}`),
    contractId: id(contractId),
    on: today,
    terms: {
      title: 'Website relaunch',
      client: 'Northwind',
      freelancer: 'Maya Okafor',
      ourSide: stage.ourSide ?? 'client',
      currency: stage.currency ?? 'USD',
      reference: null,
      notes: null,
      tags: [],
      budget: stage.budget ?? null,
      minimum: null,
    },
  })
  if (stage.steps) await sendPlan(page, contractId, stage.steps, 0)
  return contractId
}

/** Sends a whole plan as the client; ids are `m1`, `m2` … or begin with `first`. */
export async function sendPlan(
  page: Page,
  contractId: string,
  steps: readonly Step[],
  base: number,
  first = 1,
): Promise<void> {
  await ask(page, 'PerformAct', {
    commandId: id(`plan-${contractId}-${base}`),
    contractId: id(contractId),
    side: 'client',
    on: await dayOfPage(page),
    note: null,
    act: {
      type: 'SendChanges',
      agreed: true,
      draft: {
        base,
        dragged: [],
        milestones: steps.map((step, index) => ({
          id: id(`m${index + first}`),
          title: step.title,
          description: step.description ?? '',
          amount: step.amount,
          due: step.due ?? null,
        })),
      },
    },
  })
}

export async function dayOfPage(page: Page) {
  const workspace = await ask(page, 'GetWorkspace', {})
  if (workspace.state !== 'ready') throw new Error(workspace.message)
  return workspace.today
}

export async function fund(page: Page, contractId: string, milestoneId: string, base: number): Promise<void> {
  await ask(page, 'PerformAct', {
    commandId: id(`fund-${contractId}-${milestoneId}`),
    contractId: id(contractId),
    side: 'client',
    on: await dayOfPage(page),
    note: null,
    act: { type: 'FundMilestone', milestoneId: id(milestoneId), base },
  })
}

export async function pay(page: Page, contractId: string, milestoneId: string, amount: string | null): Promise<void> {
  await ask(page, 'PerformAct', {
    commandId: id(`pay-${contractId}-${milestoneId}`),
    contractId: id(contractId),
    side: 'client',
    on: await dayOfPage(page),
    note: null,
    // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
    act: { type: 'ApproveAndPay', milestoneId: id(milestoneId), amount, then: 'keep-open' },
  })
}

export async function openEditor(page: Page, contractId: string, search = ''): Promise<void> {
  await page.goto(`${rootOf(page)}/${search}#/contracts/${contractId}/milestones`)
  await expect(page.getByRole('heading', { name: 'Add or edit milestones' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Milestones' })).toBeVisible()
}

export function row(page: Page, title: string): Locator {
  return page.getByRole('listitem', { name: title, exact: true })
}

/** The planned titles that are in the page, in the order in which they stand. */
export async function titles(page: Page): Promise<string[]> {
  return page.locator('[data-milestone]').evaluateAll((rows) =>
    rows
      .map((one) => ({ top: one.getBoundingClientRect().top, title: one.getAttribute('aria-label') ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ title }) => title),
  )
}

export const TWENTY: readonly Step[] = Array.from({ length: 20 }, (_, index) => ({
  title: `Step ${index + 1}`,
  amount: `${(index + 1) * 100}.00`,
}))

export async function expectTitles(page: Page, expected: readonly string[]): Promise<void> {
  await expect.poll(() => titles(page)).toEqual(expected)
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Totals' })

/** Turns Show changes on. */
export async function showChanges(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'Show changes' }).check()
  await expect(panel(page).getByRole('heading', { name: 'Changes' })).toBeVisible()
}

interface Changes {
  /** What the lines say of moves, where it is asked. */
  readonly moves?: readonly string[]
  /** As `Moved 1`. */
  readonly counts: readonly string[]
}

/** Turns Show changes on: it comes to say this, for the core is asked what the draft changes. */
export async function expectChanges(page: Page, expected: Changes): Promise<void> {
  await showChanges(page)
  const counts = panel(page).locator('section:has(h2:text-is("Changes")) dl > div')
  await expect
    .poll(async () => ({
      ...(expected.moves && { moves: await page.getByText(/^moved \d+ → \d+$/).allTextContents() }),
      counts: (await counts.allInnerTexts()).map((count) => count.replace(/\s+/, ' ')),
    }))
    .toEqual(expected)
}
