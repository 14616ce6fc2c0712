import type {
  CancelledMilestone,
  Contract,
  ContractTerms,
  Funding,
  LockedMilestone,
  PlannedMilestone,
} from '../../rules/contract'
import { type Fields, list, literal, nullable, object, type Shape, variants } from './shape'
import { contractId, count, day, flag, milestoneId, money, requestId, side, text } from './values'

export function termsFields(currency: string): Fields<ContractTerms> {
  const amount = money(currency)
  return {
    title: text,
    client: text,
    freelancer: text,
    ourSide: side,
    currency: literal(currency),
    reference: nullable(text),
    notes: nullable(text),
    tags: list(text),
    budget: nullable(amount),
    minimum: nullable(amount),
  }
}

function plannedFields(currency: string): Fields<PlannedMilestone> {
  return { id: milestoneId, title: text, description: text, amount: money(currency), due: nullable(day) }
}

export function planShape(currency: string): Shape<readonly PlannedMilestone[]> {
  return list(object(plannedFields(currency)))
}

function lockedShape(currency: string): Shape<LockedMilestone> {
  const planned = plannedFields(currency)
  const amount = money(currency)
  const funding = object<Funding>({ on: day, charge: amount })
  return variants('status', {
    active: object({
      ...planned,
      status: literal('active'),
      funding,
      submission: nullable(object({ on: day, message: nullable(text) })),
      agreedDue: nullable(day),
      dueProposal: nullable(object({ by: side, due: day })),
    }),
    paid: object({ ...planned, status: literal('paid'), funding, paid: amount, paidOn: day, agreedDue: nullable(day) }),
    cancelled: object<CancelledMilestone>({
      ...planned,
      status: literal('cancelled'),
      cancelledOn: day,
      funding: nullable(funding),
      agreedDue: nullable(day),
    }),
  })
}

export function contractShape(currency: string): Shape<Contract> {
  const amount = money(currency)
  const plan = planShape(currency)
  return object({
    id: contractId,
    version: count,
    terms: object(termsFields(currency)),
    phase: literal('open', 'ending', 'ended'),
    archived: flag,
    startedOn: day,
    latestOn: day,
    planVersion: count,
    locked: list(lockedShape(currency)),
    plan,
    removed: list(milestoneId),
    money: object({ deposited: amount, reserved: amount, carried: amount, paid: amount, refunded: amount }),
    request: nullable(object({ id: requestId, on: day, plan, dragged: list(milestoneId), message: nullable(text) })),
    refund: nullable(object({ status: literal('pending', 'declined'), amount, on: day })),
  })
}
