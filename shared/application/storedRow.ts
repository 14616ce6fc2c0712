import type { CalendarDay } from '../kernel/calendarDay'
import { type Minor, plainAmount } from '../kernel/money'
import type { Contract, PlannedMilestone, Side } from '../rules/contract'
import { activeMilestone, chargeFor, contractValue, held, nextMilestone } from '../rules/figures'
import { type Mark, markWithoutOverdue } from '../rules/marks'
import { diffPlans, type PlanDiff } from '../rules/planDiff'

/** Grows where the shape changes: rows of another shape are made anew from their contracts. */
const SHAPE = 1

/** A contract's line in the portfolio, all of it that doesn't depend on what day it is. Amounts as plain decimals. */
export interface StoredRow {
  readonly shape: typeof SHAPE
  /** The contract's. */
  readonly version: number
  readonly title: string
  readonly client: string
  readonly freelancer: string
  readonly ourSide: Side
  readonly currency: string
  readonly reference: string | null
  readonly tags: readonly string[]
  readonly archived: boolean
  readonly markWithoutOverdue: Exclude<Mark, 'Overdue'>
  readonly value: string
  readonly held: string
  readonly paid: string
  readonly deposited: string
  readonly latestOn: CalendarDay
  readonly active: {
    readonly title: string
    readonly due: CalendarDay | null
    readonly submittedOn: CalendarDay | null
    readonly proposal: { readonly by: Side; readonly due: CalendarDay } | null
  } | null
  readonly next: { readonly title: string; readonly due: CalendarDay | null; readonly charge: string } | null
  /** The earliest due date of an active or planned milestone (rule P11). */
  readonly firstDue: { readonly title: string; readonly due: CalendarDay } | null
  readonly request: { readonly on: CalendarDay; readonly counts: PlanDiff['counts'] } | null
  readonly refund: { readonly on: CalendarDay; readonly amount: string; readonly pending: boolean } | null
  /** Lower-cased, to search in. */
  readonly search: string
}

export function rowOf(contract: Contract): StoredRow {
  const { terms } = contract
  const { title, client, freelancer, ourSide, currency, reference, tags } = terms
  const amount = (minor: Minor) => plainAmount(minor, currency)
  const active = activeMilestone(contract)
  const next = nextMilestone(contract)
  const milestones = [...contract.locked, ...contract.plan]
  const searched = [
    title,
    client,
    freelancer,
    reference ?? '',
    ...tags,
    ...milestones.map((milestone) => milestone.title),
  ]
  return {
    shape: SHAPE,
    version: contract.version,
    title,
    client,
    freelancer,
    ourSide,
    currency,
    reference,
    tags,
    archived: contract.archived,
    markWithoutOverdue: markWithoutOverdue(contract),
    value: amount(contractValue(contract)),
    held: amount(held(contract)),
    paid: amount(contract.money.paid),
    deposited: amount(contract.money.deposited),
    latestOn: contract.latestOn,
    active: active && {
      title: active.title,
      due: active.due,
      submittedOn: active.submission?.on ?? null,
      proposal: active.dueProposal && { by: active.dueProposal.by, due: active.dueProposal.due },
    },
    next: next && { title: next.title, due: next.due, charge: amount(chargeFor(contract, next.amount)) },
    firstDue: firstDue(active ? [active, ...contract.plan] : contract.plan),
    request: contract.request && { on: contract.request.on, counts: requestCounts(contract, contract.request) },
    refund: contract.refund && {
      on: contract.refund.on,
      amount: amount(contract.refund.amount),
      pending: contract.refund.status === 'pending',
    },
    search: searched.join('\n').toLowerCase(),
  }
}

/** Null for a row of another shape, or one that is damaged: it is made anew from its contract (rule H2). */
export function readRow(text: string): StoredRow | null {
  try {
    const row = JSON.parse(text) as StoredRow
    return row.shape === SHAPE ? row : null
  } catch {
    return null
  }
}

function firstDue(milestones: readonly PlannedMilestone[]): StoredRow['firstDue'] {
  let first: StoredRow['firstDue'] = null
  for (const { title, due } of milestones)
    if (due !== null && (first === null || due < first.due)) first = { title, due }
  return first
}

function requestCounts(contract: Contract, request: NonNullable<Contract['request']>): PlanDiff['counts'] {
  return diffPlans(contract.plan, request.plan, contract.locked.length, request.dragged).counts
}
