import type { Page } from '@playwright/test'
import type { Request } from '../../../shared/ipc/bridge'
import type { Input } from '../../../shared/ipc/calls'
import { type CalendarDay, day } from '../../../shared/kernel/calendarDay'
import { answersTo, ask, request } from '../../support/browser/acts'

type ContractId = Input<'StartContract'>['contractId']
type Terms = Input<'StartContract'>['terms']
type Act = Input<'PerformAct'>['act']
type Side = 'client' | 'freelancer'

const id = <Id>(text: string) => text as unknown as Id
let commands = 0

function commandId() {
  commands += 1
  return id<never>(`printed-${commands}`)
}

export function started(contract: string, on: string, terms: Partial<Terms> = {}): Request {
  return request('StartContract', {
    commandId: commandId(),
    contractId: id<ContractId>(contract),
    on: day(on),
    terms: {
      title: contract,
      client: 'Northwind',
      freelancer: 'Maya Okafor',
      ourSide: 'client',
      currency: 'EUR',
      reference: null,
      notes: null,
      tags: [],
      budget: null,
      minimum: null,
      ...terms,
    },
  })
}

function acted(contract: string, side: Side, on: string, act: Act): Request {
  const contractId = id<ContractId>(contract)
  return request('PerformAct', { commandId: commandId(), contractId, side, on: day(on), note: null, act })
}

/** Milestones `m1`, `m2` … */
export function planned(
  contract: string,
  on: string,
  steps: readonly (readonly [title: string, amount: string, due?: CalendarDay])[],
): Request {
  const milestones = steps.map(([title, amount, due = null], index) => {
    return { id: id<never>(`m${index + 1}`), title, description: '', amount, due }
  })
  return acted(contract, 'client', on, {
    type: 'SendChanges',
    agreed: true,
    draft: { base: 0, dragged: [], milestones },
  })
}

export const funded = (contract: string, on: string, milestone: string) =>
  acted(contract, 'client', on, { type: 'FundMilestone', milestoneId: id(milestone), base: 1 })

/** Submitted, approved and paid on one day. */
export const paid = (
  contract: string,
  on: string,
  milestone: string,
  amount: string | null = null,
  afterwards: 'keep-open' | 'end' = 'keep-open',
) => [
  acted(contract, 'freelancer', on, { type: 'SubmitWork', milestoneId: id(milestone), message: null }),
  acted(contract, 'client', on, {
    type: 'ApproveAndPay',
    milestoneId: id(milestone),
    amount,
    // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
    then: afterwards,
  }),
]

/** One after the other within a contract, which is how they come; 100 at once. */
export async function keep(page: Page, requests: readonly Request[]): Promise<void> {
  for (let from = 0; from < requests.length; from += 100) {
    for (const answer of await answersTo(page, requests.slice(from, from + 100))) {
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    }
  }
}

export async function changeSettings(page: Page, change: Partial<Input<'SaveSettings'>>): Promise<void> {
  const workspace = await ask(page, 'GetWorkspace', {})
  if (workspace.state !== 'ready') throw new Error(workspace.message)
  await ask(page, 'SaveSettings', { ...workspace.settings, ...change })
}

/** All of a funded milestone goes back to the client, and the contract ends. */
export const refunded = (contract: string, on: string, amount: string) => [
  acted(contract, 'client', on, { type: 'EndContract', amount: null }),
  acted(contract, 'freelancer', on, { type: 'ApproveRefund', amount }),
]
