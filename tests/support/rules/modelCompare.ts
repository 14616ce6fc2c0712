import type { Contract, LockedMilestone, PlannedMilestone } from '../../../shared/rules/contract'
import { contractValue, held } from '../../../shared/rules/figures'
import { invariantBreaches } from '../../../shared/rules/invariants'
import { type Book, figuresOf, type Row } from './oracleBook'

/** The first way in which the program's contract differs from the oracle's book, or breaks an invariant; null: none. */
export function disagreement(book: Book, contract: Contract): string | null {
  const breaches = invariantBreaches(contract)
  if (breaches.length > 0) return breaches.join('; ')
  return figuresFault(book, contract) ?? stateFault(book, contract) ?? milestonesFault(book, contract)
}

function differ(name: string, expected: unknown, got: unknown): string | null {
  return expected === got ? null : `${name}: oracle ${expected}, engine ${got}`
}

function figuresFault(book: Book, contract: Contract): string | null {
  const figures = figuresOf(book)
  const { money } = contract
  return (
    differ('deposited', figures.deposited, money.deposited) ??
    differ('held', figures.held, held(contract)) ??
    differ('reserved', figures.reserved, money.reserved) ??
    differ('carried', figures.carried, money.carried) ??
    differ('paid', figures.paid, money.paid) ??
    differ('refunded', figures.refunded, money.refunded) ??
    differ('value', figures.value, contractValue(contract)) ??
    differ('refund asked for', book.refund === 'waiting' ? figures.held : 0n, asked(contract))
  )
}

function asked({ refund }: Contract): bigint {
  return refund?.status === 'pending' ? refund.amount : 0n
}

function stateFault(book: Book, contract: Contract): string | null {
  return (
    differ('state', book.state, contract.phase) ??
    differ('plan version', book.planVersion, contract.planVersion) ??
    differ('request', book.request?.id, contract.request?.id) ??
    differ('latest day', book.lastDay, contract.latestOn) ??
    differ('archived', book.archived, contract.archived) ??
    differ('minimum', book.minimum, contract.terms.minimum)
  )
}

function milestonesFault(book: Book, contract: Contract): string | null {
  const count =
    differ('planned', book.planned.length, contract.plan.length) ??
    differ('settled', book.settled.length, contract.locked.length) ??
    differ('wished', book.request?.wishes.length, contract.request?.plan.length)
  if (count) return count
  for (const [at, id] of book.planned.entries()) {
    const fault = rowFault(book.rows.get(id), contract.plan[at])
    if (fault) return fault
  }
  for (const [at, id] of book.settled.entries()) {
    const fault = rowFault(book.rows.get(id), contract.locked[at])
    if (fault) return fault
  }
  return null
}

function rowFault(row: Row | undefined, milestone: PlannedMilestone | LockedMilestone | undefined): string | null {
  if (!row || !milestone) return `missing: oracle ${row?.id}, engine ${milestone?.id}`
  const status = 'status' in milestone ? milestone.status : 'planned'
  return (
    differ('place', row.id, milestone.id) ??
    differ(`status of ${row.id}`, row.state, status) ??
    differ(`title of ${row.id}`, row.title, milestone.title) ??
    differ(`description of ${row.id}`, row.description, milestone.description) ??
    differ(`amount of ${row.id}`, row.amount, milestone.amount) ??
    differ(`due date of ${row.id}`, row.due, milestone.due) ??
    workFault(row, milestone)
  )
}

function workFault(row: Row, milestone: PlannedMilestone | LockedMilestone): string | null {
  if (!('status' in milestone)) return null
  const agreed = differ(`agreed date of ${row.id}`, row.agreed, milestone.agreedDue)
  if (milestone.status !== 'active') return agreed
  return (
    agreed ??
    differ(`submitted ${row.id}`, row.submitted, milestone.submission !== null) ??
    differ(`offered date of ${row.id}`, row.offer?.due, milestone.dueProposal?.due) ??
    differ(`offered by for ${row.id}`, row.offer?.by, milestone.dueProposal?.by)
  )
}
