import type { Input } from '../../../shared/ipc/calls'
import type { ContractView } from '../../../shared/ipc/views/contract'
import { type TestCore, TODAY } from './testCore'

type Act = Input<'PerformAct'>['act']
type Terms = Input<'StartContract'>['terms']

export const TERMS: Terms = {
  title: 'Website relaunch',
  client: 'Acme, Inc.',
  freelancer: 'Maya Okafor',
  ourSide: 'client',
  currency: 'USD',
  reference: 'PO-7',
  notes: null,
  tags: ['web'],
  budget: null,
  minimum: null,
}

export type Row = readonly [id: string, title: string, amount: string, due?: string, description?: string]

export function draftOf(base: number, rows: readonly Row[], dragged: readonly string[] = []) {
  const milestones = rows.map(([id, title, amount, due, description]) => ({
    id,
    title,
    description: description ?? '',
    amount,
    due: due ?? null,
  }))
  return { base, milestones, dragged: [...dragged] }
}

/** One contract of a core, acted on by both sides; every act must be taken. */
export function room(core: TestCore, contractId = 'c1') {
  let sent = 0
  const act = (side: 'client' | 'freelancer', what: Act, on = TODAY, note: string | null = null) => {
    sent += 1
    return core.value('PerformAct', { commandId: `${contractId}-${sent}`, contractId, side, on, note, act: what })
  }
  return {
    id: contractId,
    act,
    start: (terms: Partial<Terms> = {}, on = '2025-09-01') =>
      core.value('StartContract', { commandId: `${contractId}-start`, contractId, terms: { ...TERMS, ...terms }, on }),
    plan: (rows: readonly Row[], on = '2025-09-01', base = 0, dragged: readonly string[] = []) =>
      act('client', { type: 'SendChanges', draft: draftOf(base, rows, dragged), agreed: true }, on),
    propose: (rows: readonly Row[], on = TODAY, base = 1, message: string | null = null) =>
      act('freelancer', { type: 'SendChangeRequest', draft: draftOf(base, rows), requestId: 'r1', message }, on),
    fund: (milestoneId: string, on = TODAY, base = 1) =>
      act('client', { type: 'FundMilestone', milestoneId, base }, on),
    submit: (milestoneId: string, on = TODAY, message: string | null = null) =>
      act('freelancer', { type: 'SubmitWork', milestoneId, message }, on),
    pay: (milestoneId: string, amount: string | null, next: 'keep-open' | 'end' = 'keep-open', on = TODAY) =>
      // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
      act('client', { type: 'ApproveAndPay', milestoneId, amount, then: next }, on),
    view: (): Promise<ContractView> => core.value('GetContract', { contractId }),
    history: () => core.value('GetHistory', { contractId }),
    messages: () => core.value('GetMessages', { contractId }),
  }
}

/** A phrase as a reader would see it: `**strong**`, amounts and days as they are on the wire. */
export function read(phrase: ContractView['sentence']): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part
      if ('strong' in part) return `**${part.strong}**`
      return 'day' in part ? part.day : part.amount
    })
    .join('')
}
