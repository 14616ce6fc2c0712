import type { CalendarDay } from '../../../shared/kernel/calendarDay'
import { type Minor, plainAmount } from '../../../shared/kernel/money'
import type { Contract, LockedMilestone, PlannedMilestone } from '../../../shared/rules/contract'
import { contractValue, held } from '../../../shared/rules/figures'
import { isOverdue } from '../../../shared/rules/marks'
import type { PlanDiff } from '../../../shared/rules/planDiff'
import { keyOf } from './scenarioKeys'

/** What a step left behind. */
export interface Outcome {
  readonly contract: Contract
  readonly on: CalendarDay
  /** Of a `fund` that was accepted. */
  readonly charge: Minor | null
  /** Of an accepted `send-plan`, `propose-plan` or `accept`. */
  readonly diff: PlanDiff | null
}

type Milestone = PlannedMilestone | LockedMilestone

/** What the outcome says under each name that `expect` may use. */
const TELL: Readonly<Record<string, (outcome: Outcome, expected: unknown) => unknown>> = {
  charge: ({ contract, charge }) => (charge === null ? null : plainAmount(charge, contract.terms.currency)),
  deposited: ({ contract }) => plainAmount(contract.money.deposited, contract.terms.currency),
  held: ({ contract }) => plainAmount(held(contract), contract.terms.currency),
  reserved: ({ contract }) => plainAmount(contract.money.reserved, contract.terms.currency),
  carried: ({ contract }) => plainAmount(contract.money.carried, contract.terms.currency),
  paid: ({ contract }) => plainAmount(contract.money.paid, contract.terms.currency),
  refunded: ({ contract }) => plainAmount(contract.money.refunded, contract.terms.currency),
  value: ({ contract }) => plainAmount(contractValue(contract), contract.terms.currency),
  status: ({ contract }) => contract.phase,
  refundRequested: ({ contract }) =>
    contract.refund?.status === 'pending' ? plainAmount(contract.refund.amount, contract.terms.currency) : null,
  version: ({ contract }) => contract.planVersion,
  plan: ({ contract }, expected) => toldPlan(contract, expected),
  milestones: ({ contract }, expected) =>
    named(expected, contract, (milestone) => ('status' in milestone ? milestone.status : 'planned')),
  pending: ({ contract }) => contract.request !== null,
  changes: ({ diff }, expected) => diff && only(expected, toldChanges(diff)),
  overdue: ({ contract, on }) =>
    all(contract)
      .filter((milestone) => isOverdue(milestone, on))
      .map(({ id }) => keyOf(id))
      .sort(),
  agreedDue: ({ contract }, expected) =>
    named(expected, contract, (milestone) => ('agreedDue' in milestone ? milestone.agreedDue : null)),
}

/** The differences between what a step was to leave behind and what it left, in words. */
export function differences(expected: Readonly<Record<string, unknown>>, outcome: Outcome): readonly string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const tell = TELL[name]
    if (!tell) return [`unknown in expect: ${name}`]
    const [want, got] = [sorted(withAbsent(name, wanted)), sorted(tell(outcome, wanted))]
    return want === got ? [] : [`${name}: expected ${want}, got ${got}`]
  })
}

function all(contract: Contract): readonly Milestone[] {
  return [...contract.locked, ...contract.plan]
}

/** Only the keys that are asked for; one that is in no list is told as `unknown`. */
function named(expected: unknown, contract: Contract, tell: (milestone: Milestone) => unknown): unknown {
  const milestones = all(contract)
  const entries = Object.keys(Object(expected)).map((key) => {
    const found = milestones.find(({ id }) => keyOf(id) === key)
    return [key, found ? tell(found) : 'unknown']
  })
  return Object.fromEntries(entries)
}

function toldPlan(contract: Contract, expected: unknown): unknown {
  const withDescription = (index: number) =>
    Array.isArray(expected) && typeof expected[index] === 'object' && 'description' in Object(expected[index])
  return contract.plan.map(({ id, title, description, amount, due }, index) => ({
    key: keyOf(id),
    title,
    amount: plainAmount(amount, contract.terms.currency),
    due,
    ...(withDescription(index) ? { description } : {}),
  }))
}

/** In a plan that is expected an absent due date is none. */
function withAbsent(name: string, wanted: unknown): unknown {
  if (name !== 'plan' || !Array.isArray(wanted)) return wanted
  return wanted.map((entry) => ({ due: null, ...entry }))
}

function toldChanges(diff: PlanDiff): Readonly<Record<string, unknown>> {
  const keys = (wanted: (line: PlanDiff['lines'][number]) => boolean) =>
    diff.lines.filter(wanted).map((line) => keyOf(line.id))
  const removed = diff.lines.filter((line) => line.kind === 'removed').sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
  const edited = diff.lines.filter((line) => line.edits.length > 0)
  return {
    added: keys((line) => line.kind === 'added'),
    removed: removed.map((line) => keyOf(line.id)),
    edited: Object.fromEntries(edited.map((line) => [keyOf(line.id), line.edits.map(({ field }) => field)])),
    moved: keys((line) => line.moved),
  }
}

/** Only the members that are asked for. A name that isn't one of them stays missing, and so differs. */
function only(expected: unknown, told: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(told).filter(([name]) => name in Object(expected)))
}

/** Text that is equal where the values are, whatever the order of an object's members. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
