import { type CalendarDay, day, dayOf } from '../../../shared/kernel/calendarDay'
import type { ContractId, RequestId } from '../../../shared/kernel/ids'
import type { Act, Circumstance, PlanDraft } from '../../../shared/rules/commands'
import type { Contract } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import type { ContractEvent } from '../../../shared/rules/events'
import { fold } from '../../../shared/rules/evolve'
import { invariantBreaches } from '../../../shared/rules/invariants'
import { diffPlans, type PlanDiff } from '../../../shared/rules/planDiff'
import { record } from '../../../shared/rules/record'
import { startContract } from '../../../shared/rules/start'
import { pay } from './build'
import { differences } from './scenarioExpect'
import type { Scenario, Step } from './scenarioFile'
import { idOf } from './scenarioKeys'

interface Told {
  readonly contract: Contract
  readonly events: readonly ContractEvent[]
}

interface Recorded extends Told {
  readonly code: string | null
}

const RECORDING = {
  contractId: 'scenario' as ContractId,
  recordedBy: 'client',
  recordedAt: '2000-01-01T00:00:00Z',
  note: null,
} as const

/** Tells the story through the real rules. Throws at the first step that comes out otherwise, with its number. */
export function runScenario(scenario: Scenario, today: CalendarDay = dayOf(new Date())): Contract {
  let told = start(scenario, today)
  let on = told.contract.startedOn
  for (const [index, step] of scenario.steps.entries()) {
    on = step.on === undefined ? on : day(step.on)
    const place = `step ${index + 1} (${step.do})`
    const act = actOf(told.contract, step, told.events)
    const was = asText(told)
    const next = perform(told, act, { side: step.as ?? 'client', on, today })
    const kept = asText(told) === was ? [] : ['what was before the step has been changed']
    const faults = [...outcomeFaults(told, next, step, on), ...soundness(next), ...kept]
    if (faults.length > 0) throw new Error(`${place}: ${faults.join('; ')}`)
    told = { contract: next.contract, events: next.events }
  }
  return told.contract
}

/** On the earliest day of the story, so that a first step that is refused binds no later day (rule H3). */
function start({ name, contract: { currency, minimum }, steps }: Scenario, today: CalendarDay): Told {
  const days = [...steps.flatMap(({ on }) => (on === undefined ? [] : [day(on)])), today].sort()
  const circumstance = { side: 'client', on: days[0] ?? today, today } as const
  const terms = { title: name, client: 'Client', freelancer: 'Freelancer', ourSide: 'client', currency } as const
  const wishes = { reference: null, notes: null, tags: [], budget: null, minimum: minimum ?? null }
  const started = startContract({ ...terms, ...wishes }, circumstance)
  if (!started.ok) throw new Error(`The contract is refused: ${started.refusal.code}`)
  return record(null, started.value, circumstance, RECORDING)
}

function perform(told: Told, act: Act, circumstance: Circumstance): Recorded {
  const decision = decide(told.contract, act, circumstance)
  if (!decision.ok) return { ...told, code: decision.refusal.code }
  const { events, contract } = record(told.contract, decision.value, circumstance, RECORDING)
  return { contract, events: [...told.events, ...events], code: null }
}

function outcomeFaults(before: Told, after: Recorded, step: Step, on: CalendarDay): readonly string[] {
  const wanted = step.refused ?? null
  if (after.code !== wanted) return [`expected ${wanted ?? 'acceptance'}, got ${after.code ?? 'acceptance'}`]
  const last = after.events.at(-1)
  const outcome = {
    contract: after.contract,
    on,
    charge: after.code === null && last?.type === 'MilestoneFunded' ? last.charge : null,
    diff: after.code === null ? diffOf(before.contract, after.contract, step) : null,
  }
  return differences(step.expect ?? {}, outcome)
}

/** What was dragged is not told: the expected moves are, and only a smallest set can be shown (rule P4). */
function diffOf(before: Contract, after: Contract, step: Step): PlanDiff | null {
  const plan = step.do === 'propose-plan' ? after.request?.plan : after.plan
  if (!['send-plan', 'propose-plan', 'accept'].includes(step.do) || !plan) return null
  return diffPlans(before.plan, plan, before.locked.length, dragged(before, step))
}

function dragged(contract: Contract, step: Step): PlanDraft['dragged'] {
  const moved = step.expect?.changes?.moved
  return Array.isArray(moved) ? moved.map((key) => idOf(contract, String(key))) : []
}

/** The invariants hold, and the events alone give the same contract (rule H2). */
function soundness({ contract, events }: Told): readonly string[] {
  const breaches = invariantBreaches(contract).map((promise) => `broken: ${promise}`)
  return asText(fold(events)) === asText(contract) ? breaches : [...breaches, 'the events give another contract']
}

export function asText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one))
}

function actOf(contract: Contract, step: Step, events: readonly ContractEvent[]): Act {
  const milestoneId = idOf(contract, step.milestone ?? '')
  const message = step.note ?? step.message ?? null
  const reason = step.reason ?? null
  const sent = events.filter((event) => event.type === 'ChangeRequestSent').length
  const requestId = contract.request?.id ?? (`request ${sent}` as RequestId)
  switch (step.do) {
    case 'send-plan':
      return { type: 'SendChanges', draft: draftOf(contract, step), agreed: false }
    case 'propose-plan':
      return {
        type: 'SendChangeRequest',
        draft: draftOf(contract, step),
        requestId: `request ${sent + 1}` as RequestId,
        message,
      }
    case 'accept':
      return { type: 'AcceptChangeRequest', requestId, reason }
    case 'decline':
      return { type: 'DeclineChangeRequest', requestId, reason }
    case 'withdraw':
      return { type: 'WithdrawChangeRequest', requestId }
    case 'fund':
      return { type: 'FundMilestone', milestoneId, base: step.base ?? contract.planVersion }
    case 'submit':
      return { type: 'SubmitWork', milestoneId, message }
    case 'ask-changes':
      return { type: 'AskForChanges', milestoneId, message }
    case 'pay':
      return pay(milestoneId, step.amount ?? null, step.then)
    case 'end':
      return { type: 'EndContract', amount: step.amount ?? null }
    case 'pay-held':
      return { type: 'PayHeld', amount: step.amount ?? '' }
    case 'request-refund':
      return { type: 'RequestRefund' }
    case 'approve-refund':
      return { type: 'ApproveRefund' }
    case 'decline-refund':
      return { type: 'DeclineRefund' }
    case 'agree-due-date':
      return { type: 'ProposeDueDate', milestoneId, due: step.date ?? '' }
  }
}

/** What a plan leaves out is entered as nothing. */
function draftOf(contract: Contract, step: Step): PlanDraft {
  const milestones = (step.plan ?? []).map(({ key, title, description, amount, due }) => ({
    id: idOf(contract, key),
    title: title ?? '',
    description: description ?? '',
    amount: amount ?? '',
    due: due ?? null,
  }))
  return { base: step.base ?? contract.planVersion, milestones, dragged: dragged(contract, step) }
}
