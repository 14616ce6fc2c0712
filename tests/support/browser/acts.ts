import type { Page } from '@playwright/test'
import type { Answer, Request } from '../../../shared/ipc/bridge'
import type { CallName, Input, Output } from '../../../shared/ipc/calls'
import type { CalendarDay } from '../../../shared/kernel/calendarDay'

export type Act = Input<'PerformAct'>['act']

/** Asks all at once, as the page itself does, and answers what the core answered to each. */
export async function answersTo(page: Page, requests: readonly Request[]): Promise<readonly Answer[]> {
  const answers = await page.evaluate((texts) => {
    const { tranche } = globalThis
    if (!tranche) throw new Error('The page has no bridge')
    return Promise.all(texts.map((text) => tranche.invoke(text)))
  }, requests.map(textOf))
  return answers.map((answer) => JSON.parse(answer))
}

/** The values of answers that must all be good. */
export async function askAll<Name extends CallName>(
  page: Page,
  call: Name,
  inputs: readonly Input<Name>[],
): Promise<readonly Output<Name>[]> {
  const answers = await answersTo(
    page,
    inputs.map((input) => ({ call, input }) as Request),
  )
  return answers.map((answer) => {
    if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.refusal)}`)
    return answer.value as Output<Name>
  })
}

export async function ask<Name extends CallName>(page: Page, call: Name, input: Input<Name>): Promise<Output<Name>> {
  const [value] = await askAll(page, call, [input])
  return value as Output<Name>
}

export async function todayOf(page: Page): Promise<CalendarDay> {
  const workspace = await ask(page, 'GetWorkspace', {})
  if (workspace.state !== 'ready') throw new Error(workspace.message)
  return workspace.today
}

export function textOf(request: Request): string {
  return JSON.stringify(request)
}

export function request<Name extends CallName>(call: Name, input: Input<Name>): Request {
  return { call, input } as Request
}
