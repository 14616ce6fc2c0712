import { assertNever } from '../../kernel/assertNever'
import { addDays, type CalendarDay } from '../../kernel/calendarDay'
import type { ContractId, MilestoneId, RequestId } from '../../kernel/ids'
import type { Act, EnteredTerms, PlanDraft } from '../../rules/commands'
import type { Contract, Side } from '../../rules/contract'
import { decide } from '../../rules/decide'
import type { ContractEvent } from '../../rules/events'
import { activeMilestone, nextMilestone } from '../../rules/figures'
import { record } from '../../rules/record'
import { startContract } from '../../rules/start'
import type { SampleAct, SampleMilestone, SampleStory } from './story'

export interface SampleSetting {
  readonly ourName: string
  readonly today: CalendarDay
  readonly recordedAt: string
  readonly nextId: () => string
}

/** A sample's events, every one decided by the rules. Throws where they refuse: the story is then wrong. */
export function enactStory(
  story: SampleStory,
  setting: SampleSetting,
): { events: ContractEvent[]; contract: Contract } {
  const { today, recordedAt, nextId } = setting
  const contractId = nextId() as ContractId
  const recording = { contractId, recordedBy: story.ourSide, recordedAt, note: null }
  const on = (ago: number) => addDays(today, -ago)
  const startedBy = { side: story.ourSide, on: on(story.started), today }
  const started = startContract(termsOf(story, setting.ourName), startedBy)
  if (!started.ok) throw new Error(`${story.title}: ${started.refusal.code}`)
  let { events, contract } = record(null, started.value, startedBy, recording)
  for (const act of story.acts) {
    for (const [side, command] of commandsOf(act, contract, setting)) {
      const circumstance = { side, on: on(act.ago), today }
      const decision = decide(contract, command, circumstance)
      if (!decision.ok) throw new Error(`${story.title}, ${command.type}: ${decision.refusal.code}`)
      const recorded = record(contract, decision.value, circumstance, recording)
      events = [...events, ...recorded.events]
      contract = recorded.contract
    }
  }
  return { events: [...events], contract }
}

function termsOf(
  { title, party, ourSide, currency, reference, tags, budget }: SampleStory,
  ourName: string,
): EnteredTerms {
  return {
    title,
    client: ourSide === 'client' ? ourName : party,
    freelancer: ourSide === 'client' ? party : ourName,
    ourSide,
    currency,
    reference: reference ?? null,
    notes: null,
    tags: tags ?? [],
    budget: budget ?? null,
    minimum: null,
  }
}

function commandsOf(act: SampleAct, contract: Contract, setting: SampleSetting): readonly (readonly [Side, Act])[] {
  const active = activeMilestone(contract)?.id ?? ('' as MilestoneId)
  switch (act.do) {
    case 'plan':
      return [['client', { type: 'SendChanges', draft: draftOf(act.plan, contract, setting), agreed: true }]]
    case 'propose': {
      const requestId = setting.nextId() as RequestId
      const message = act.message ?? null
      return [
        ['freelancer', { type: 'SendChangeRequest', draft: draftOf(act.plan, contract, setting), requestId, message }],
      ]
    }
    case 'accept':
      return contract.request
        ? [['client', { type: 'AcceptChangeRequest', requestId: contract.request.id, reason: null }]]
        : []
    case 'decline':
      return contract.request
        ? [['client', { type: 'DeclineChangeRequest', requestId: contract.request.id, reason: act.reason }]]
        : []
    case 'fund': {
      const milestoneId = nextMilestone(contract)?.id ?? ('' as MilestoneId)
      return [['client', { type: 'FundMilestone', milestoneId, base: contract.planVersion }]]
    }
    case 'submit':
      return [['freelancer', { type: 'SubmitWork', milestoneId: active, message: act.message }]]
    case 'return':
      return [['client', { type: 'AskForChanges', milestoneId: active, message: act.message }]]
    case 'pay': {
      const next = act.end ? 'end' : 'keep-open'
      return [['client', payment(active, act.amount ?? null, next)]]
    }
    case 'offer-day':
      return [[act.by, { type: 'ProposeDueDate', milestoneId: active, due: addDays(setting.today, act.due) }]]
    case 'agree': {
      const proposed: Act = { type: 'ProposeDueDate', milestoneId: active, due: addDays(setting.today, act.due) }
      return [
        ['freelancer', proposed],
        ['client', proposed],
      ]
    }
    case 'approve-refund':
      return [['freelancer', { type: 'ApproveRefund' }]]
    case 'decline-refund':
      return [['freelancer', { type: 'DeclineRefund' }]]
    default:
      return assertNever(act)
  }
}

function payment(milestoneId: MilestoneId, amount: string | null, next: 'keep-open' | 'end'): Act {
  // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
  return { type: 'ApproveAndPay', milestoneId, amount, then: next }
}

/** A milestone keeps its id where its title is in the plan already. */
function draftOf(plan: readonly SampleMilestone[], contract: Contract, { today, nextId }: SampleSetting): PlanDraft {
  const known = new Map(contract.plan.map(({ title, id }) => [title, id]))
  return {
    base: contract.planVersion,
    milestones: plan.map(({ title, amount, due, description }) => ({
      id: known.get(title) ?? (nextId() as MilestoneId),
      title,
      description: description ?? '',
      amount,
      due: due === null ? null : addDays(today, due),
    })),
    dragged: [],
  }
}
