import type { CalendarDay } from '../../kernel/calendarDay'
import type { ContractId, MilestoneId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Act, PlanDraft } from '../../rules/commands'
import type { Contract } from '../../rules/contract'
import { decide } from '../../rules/decide'
import { readDraft } from '../../rules/draft'
import type { ContractEvent, EventBody } from '../../rules/events'
import { type Recorded, record } from '../../rules/record'
import type { Refusal } from '../../rules/refusals'
import { startContract } from '../../rules/start'
import { wireRefusal } from '../faults'
import type { SayRefusal } from '../wording/refusalWords'
import { type ContractHistory, earliestDay, type HistoryRow, type LineFault } from './contractHistory'

/** What makes events of a history: ids and time come in, as with every command. */
export interface Stamp {
  readonly contractId: ContractId
  readonly nextMilestoneId: () => MilestoneId
  readonly today: CalendarDay
  /** ISO 8601 instant, UTC. */
  readonly recordedAt: string
  /** Plainly where it is left out. */
  readonly say?: SayRefusal
}

type Enacted = Result<Recorded, readonly LineFault[]>

/**
 * A history becomes events through the rules: the plan whole on the earliest day in its rows (the day of the import where there is none),
 * then fund, pay, fund, pay … in row order on their own days, the client's acts as our side records them (rule W2). What the rules
 * refuse is answered with the line: all faulty fields of the plan at once, of the money the first.
 */
export function enactHistory(history: ContractHistory, stamp: Stamp): Enacted {
  const planned = plan(history, stamp)
  if (!planned.ok) return planned
  const events: ContractEvent[] = [...planned.value.events]
  let { contract } = planned.value
  for (const [index, row] of history.rows.entries()) {
    const milestoneId = planned.value.ids[index]
    if (milestoneId === undefined) continue
    for (const { act, on } of stepsOf(row, milestoneId, contract.planVersion)) {
      const circumstance = { side: 'client', on, today: stamp.today } as const
      const decision = decide(contract, act, circumstance)
      if (!decision.ok) return refused([at(row.line, decision.refusal, stamp)])
      const recorded = recordFor(history, stamp, contract, decision.value, circumstance)
      events.push(...recorded.events)
      contract = recorded.contract
    }
  }
  return ok({ events, contract })
}

/** Funded, then paid, where the row says so. */
function stepsOf({ fundedOn, paid }: HistoryRow, milestoneId: MilestoneId, base: number) {
  const steps: { readonly act: Act; readonly on: CalendarDay }[] = []
  if (fundedOn) steps.push({ act: { type: 'FundMilestone', milestoneId, base }, on: fundedOn })
  if (paid) {
    const { amount, on } = paid
    // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
    const act: Act = { type: 'ApproveAndPay', milestoneId, amount, then: 'keep-open' }
    steps.push({ act, on })
  }
  return steps
}

/** The faults of the terms and of every row's fields, before any money is looked at. */
export function planFaults(history: ContractHistory, stamp: Stamp): readonly LineFault[] {
  const planned = plan(history, stamp)
  return planned.ok ? [] : planned.refusal
}

interface Planned extends Recorded {
  /** By row. */
  readonly ids: readonly MilestoneId[]
}

function plan(history: ContractHistory, stamp: Stamp): Result<Planned, readonly LineFault[]> {
  const earliest = earliestDay(history)
  // A day to come is refused at the row that has it, so the plan itself never waits for one.
  const on = earliest !== null && earliest < stamp.today ? earliest : stamp.today
  const { terms } = history
  const starting = { side: terms.ourSide, on, today: stamp.today }
  const started = startContract(terms, starting)
  if (!started.ok) return refused([at(history.line, started.refusal, stamp)])
  const { contract, events } = recordFor(history, stamp, null, started.value, starting)

  const ids = history.rows.map(() => stamp.nextMilestoneId())
  const draft = draftOf(history, ids, contract)
  const sending = { side: 'client', on, today: stamp.today } as const
  const sent = decide(contract, { type: 'SendChanges', draft, agreed: false }, sending)
  if (!sent.ok) {
    const { faults } = readDraft(contract, draft)
    const refusals = faults.length > 0 ? faults : [sent.refusal]
    return refused(refusals.map((one) => at(lineOf(one, history, ids), one, stamp)))
  }
  const recorded = recordFor(history, stamp, contract, sent.value, sending)
  return ok({ events: [...events, ...recorded.events], contract: recorded.contract, ids })
}

function draftOf(history: ContractHistory, ids: readonly MilestoneId[], contract: Contract): PlanDraft {
  const milestones = history.rows.flatMap(({ title, description, amount, due }, index) => {
    const id = ids[index]
    return id === undefined ? [] : [{ id, title, description, amount, due }]
  })
  return { base: contract.planVersion, milestones, dragged: [] }
}

function recordFor(
  history: ContractHistory,
  { contractId, recordedAt }: Stamp,
  contract: Contract | null,
  bodies: readonly EventBody[],
  circumstance: Parameters<typeof record>[2],
): Recorded {
  return record(contract, bodies, circumstance, {
    contractId,
    recordedBy: history.terms.ourSide,
    recordedAt,
    note: null,
  })
}

/** The row the refusal names; the contract's first where it names none. */
function lineOf(refusal: Refusal, history: ContractHistory, ids: readonly MilestoneId[]): number {
  const place = refusal.at
  const index = place && 'milestoneId' in place ? ids.indexOf(place.milestoneId) : -1
  return history.rows[index]?.line ?? history.line
}

/** The milestone's id is the import's own, so it says nothing to the screen: the line does. */
function at(line: number, because: Refusal, { say = wireRefusal }: Stamp): LineFault {
  return { line, refusal: { ...say(because), at: because.at && { field: because.at.field } } }
}
