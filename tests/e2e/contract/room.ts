import { expect, type Page } from '@playwright/test'
import type { CallName, Input, Output } from '../../../shared/ipc/calls'
import { addDays, type CalendarDay } from '../../../shared/kernel/calendarDay'
import { rootOf } from '../../support/browser/address'

export type Act = Input<'PerformAct'>['act']
export type Side = 'client' | 'freelancer'

/** A planned milestone: id, title, amount, and days from today to its due date. */
export type Step = readonly [id: string, title: string, amount: string, due?: number]

/** Asks the real core as the page itself does. */
export async function ask<Name extends CallName>(page: Page, call: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = JSON.parse(
    await page.evaluate(
      (request) => globalThis.tranche?.invoke(request) ?? Promise.reject(new Error('No core')),
      JSON.stringify({ call, input }),
    ),
  )
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}

export const id = <Id>(text: string) => text as unknown as Id

/** A contract in the real core, and its room on the page. */
export interface Stage {
  readonly page: Page
  readonly today: CalendarDay
  day(fromToday: number): CalendarDay
  /** What happened before the test; on a day counted from today. */
  did(side: Side, act: Act, fromToday?: number): Promise<void>
  planned(steps: readonly Step[], options?: { readonly base?: number; readonly fromToday?: number }): Promise<void>
  /** Opens the contract's room. */
  enter(): Promise<void>
  contract(): Promise<Output<'GetContract'>>
}

let commands = 0

interface StageOptions {
  readonly ourSide?: Side
  readonly currency?: string
  readonly budget?: string | null
  readonly steps?: readonly Step[]
}

export async function stage(page: Page, options: StageOptions = {}): Promise<Stage> {
  const { ourSide = 'client', currency = 'USD', budget = null, steps } = options
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const workspace = await ask(page, 'GetWorkspace', {})
  if (workspace.state !== 'ready') throw new Error(workspace.message)
  const { today } = workspace
  const contractId = id<Input<'GetContract'>['contractId']>('contract-1')
  const day = (fromToday: number) => addDays(today, fromToday)
  const commandId = () => {
    commands += 1
    return id<string>(`staged-${commands}`)
  }
  const did = async (side: Side, act: Act, fromToday = 0) => {
    await ask(page, 'PerformAct', { commandId: commandId(), contractId, side, on: day(fromToday), note: null, act })
  }
  const planned: Stage['planned'] = (list, { base = 0, fromToday = -30 } = {}) =>
    did('client', { type: 'SendChanges', agreed: true, draft: draftOf(list, base, day) }, fromToday)
  await ask(page, 'StartContract', {
    commandId: commandId(),
    contractId,
    on: day(-30),
    terms: {
      title: 'Website relaunch',
      client: 'Northwind',
      freelancer: 'Maya Okafor',
      ourSide,
      currency,
      reference: 'PO-1184',
      notes: null,
      tags: ['web'],
      budget,
      minimum: null,
    },
  })
  if (steps) await planned(steps)
  return {
    page,
    today,
    day,
    did,
    planned,
    contract: () => ask(page, 'GetContract', { contractId }),
    async enter() {
      await page.goto(`${rootOf(page)}/#/contracts/${contractId}`)
      await expect(page.getByRole('heading', { name: 'Website relaunch' })).toBeVisible()
    },
  }
}

/** The whole plan as a draft on version `base`. */
export function draftOf(steps: readonly Step[], base: number, day: Stage['day']) {
  const milestones = steps.map(([milestone, title, amount, due]) => ({
    id: id<never>(milestone),
    title,
    description: '',
    amount,
    due: due === undefined ? null : day(due),
  }))
  return { base, dragged: [], milestones }
}

/** A figure under the money bar. */
export async function expectFigures(page: Page, figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, amount] of Object.entries(figures)) {
    const figure = page
      .locator('main dl > div', { has: page.getByText(label, { exact: true }) })
      .getByRole('definition')
    await expect(figure, label).toContainText(amount)
  }
}

export const fund = (milestone: string, base = 1): Act => ({ type: 'FundMilestone', milestoneId: id(milestone), base })
export const submit = (milestone: string, message: string | null = null): Act => ({
  type: 'SubmitWork',
  milestoneId: id(milestone),
  message,
})
export const pay = (
  milestone: string,
  amount: string | null = null,
  afterwards: 'keep-open' | 'end' = 'keep-open',
): Act => ({
  type: 'ApproveAndPay',
  milestoneId: id(milestone),
  amount,
  // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
  then: afterwards,
})
