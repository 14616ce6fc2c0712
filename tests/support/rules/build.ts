import { day } from '../../../shared/kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../../../shared/kernel/ids'
import type { Act, Command, DraftMilestone, EnteredTerms, PlanDraft } from '../../../shared/rules/commands'
import type { Contract, PlannedMilestone, Side } from '../../../shared/rules/contract'
import { type Decision, decide } from '../../../shared/rules/decide'
import { record } from '../../../shared/rules/record'
import type { RefusalCode } from '../../../shared/rules/refusals'
import { startContract } from '../../../shared/rules/start'

export const START = '2025-01-01'
export const TODAY = '2030-01-01'

export const milestoneId = (text: string) => text as MilestoneId
export const requestId = (text: string) => text as RequestId
export const RECORDING = {
  contractId: 'contract' as ContractId,
  recordedBy: 'client' as Side,
  recordedAt: '2030-01-01T00:00:00Z',
  note: null,
}

export const TERMS: EnteredTerms = {
  title: 'Web site',
  client: 'Ada Ltd',
  freelancer: 'Bo Studio',
  ourSide: 'client',
  currency: 'USD',
  reference: null,
  notes: null,
  tags: [],
  budget: null,
  minimum: null,
}

const starting = { side: 'client' as Side, on: day(START), today: day(TODAY) }

export function startCode(terms: Partial<EnteredTerms>): RefusalCode | null {
  const started = startContract({ ...TERMS, ...terms }, starting)
  return started.ok ? null : started.refusal.code
}

export function contractOf(terms: Partial<EnteredTerms> = {}): Contract {
  const started = startContract({ ...TERMS, ...terms }, starting)
  if (!started.ok) throw new Error(`Not started: ${started.refusal.code}`)
  return record(null, started.value, starting, RECORDING).contract
}

export interface When {
  readonly on?: string
  readonly today?: string
}

export function attempt(contract: Contract, side: Side, command: Command, when: When = {}): Decision {
  return decide(contract, command, { side, on: day(when.on ?? contract.latestOn), today: day(when.today ?? TODAY) })
}

/** The code of the refusal; null where the command is accepted. */
export function codeOf(contract: Contract, side: Side, command: Command, when: When = {}): RefusalCode | null {
  const decision = attempt(contract, side, command, when)
  return decision.ok ? null : decision.refusal.code
}

/** The contract after a command that must be accepted. */
export function did(contract: Contract, side: Side, command: Command, when: When = {}): Contract {
  const decision = attempt(contract, side, command, when)
  if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.refusal.code}`)
  const circumstance = { side, on: day(when.on ?? contract.latestOn), today: day(when.today ?? TODAY) }
  return record(contract, decision.value, circumstance, RECORDING).contract
}

export function entry(id: string, amount = '100.00', more: Partial<DraftMilestone> = {}): DraftMilestone {
  return { id: milestoneId(id), title: `Step ${id}`, description: '', amount, due: null, ...more }
}

export function planned(id: string, amount = 100_00n, more: Partial<PlannedMilestone> = {}): PlannedMilestone {
  return { id: milestoneId(id), title: `Step ${id}`, description: '', amount, due: null, ...more }
}

export function draftOn(
  contract: Contract,
  milestones: readonly DraftMilestone[],
  more: Partial<PlanDraft> = {},
): PlanDraft {
  return { base: contract.planVersion, milestones, dragged: [], ...more }
}

/** A contract whose plan has a milestone of 100.00 for each letter: `A`, `B`, `C`. */
export function withPlan(ids: string, terms: Partial<EnteredTerms> = {}, amount = '100.00'): Contract {
  const contract = contractOf(terms)
  const milestones = [...ids].map((id) => entry(id, amount))
  return did(contract, 'client', send(contract, milestones))
}

/** `withPlan`, with the first milestone active. */
export function withActive(ids: string, terms: Partial<EnteredTerms> = {}, amount = '100.00'): Contract {
  const contract = withPlan(ids, terms, amount)
  return did(contract, 'client', fund(contract, ids.slice(0, 1)))
}

/** A of 100.00 active and `paid` of it paid at the end: ending, with the refund of the rest asked for. */
export function endingWith(paid: string): Contract {
  return did(withActive('AB'), 'client', pay('A', paid, 'end'))
}

type Of<Type extends Act['type']> = Extract<Act, { readonly type: Type }>

export function send(contract: Contract, milestones: readonly DraftMilestone[], more: Partial<PlanDraft> = {}) {
  return {
    type: 'SendChanges',
    draft: draftOn(contract, milestones, more),
    agreed: false,
  } satisfies Of<'SendChanges'>
}

export function propose(contract: Contract, milestones: readonly DraftMilestone[], id = 'R1') {
  return {
    type: 'SendChangeRequest',
    draft: draftOn(contract, milestones),
    requestId: requestId(id),
    message: null,
  } satisfies Of<'SendChangeRequest'>
}

export function accept(id = 'R1', reason: string | null = null): Of<'AcceptChangeRequest'> {
  return { type: 'AcceptChangeRequest', requestId: requestId(id), reason }
}

export function decline(id = 'R1', reason: string | null = null): Of<'DeclineChangeRequest'> {
  return { type: 'DeclineChangeRequest', requestId: requestId(id), reason }
}

export function withdraw(id = 'R1'): Of<'WithdrawChangeRequest'> {
  return { type: 'WithdrawChangeRequest', requestId: requestId(id) }
}

export function fund(contract: Contract, id: string): Of<'FundMilestone'> {
  return { type: 'FundMilestone', milestoneId: milestoneId(id), base: contract.planVersion }
}

type Then = Of<'ApproveAndPay'>['then']

export function pay(id: string, amount: string | null = null, afterwards: Then = 'keep-open'): Of<'ApproveAndPay'> {
  // biome-ignore lint/suspicious/noThenProperty: the command's own name for it; it is never awaited.
  return { type: 'ApproveAndPay', milestoneId: milestoneId(id), amount, then: afterwards }
}

export function submit(id: string, message: string | null = null): Of<'SubmitWork'> {
  return { type: 'SubmitWork', milestoneId: milestoneId(id), message }
}

export function askForChanges(id: string, message: string | null = null): Of<'AskForChanges'> {
  return { type: 'AskForChanges', milestoneId: milestoneId(id), message }
}

export function proposeDue(id: string, due: string): Of<'ProposeDueDate'> {
  return { type: 'ProposeDueDate', milestoneId: milestoneId(id), due }
}

export function end(amount: string | null = null): Of<'EndContract'> {
  return { type: 'EndContract', amount }
}

export const payHeld = (amount: string): Of<'PayHeld'> => ({ type: 'PayHeld', amount })
export const REQUEST_REFUND: Of<'RequestRefund'> = { type: 'RequestRefund' }
export const APPROVE_REFUND: Of<'ApproveRefund'> = { type: 'ApproveRefund' }
export const DECLINE_REFUND: Of<'DeclineRefund'> = { type: 'DeclineRefund' }
