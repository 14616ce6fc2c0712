import type { CalendarDay } from '../kernel/calendarDay'
import type { MilestoneId } from '../kernel/ids'
import type { Minor } from '../kernel/money'
import type { Contract, Side } from '../rules/contract'
import type { ContractEvent } from '../rules/events'
import type { Movement, MovementKind } from './postings'
import { stillToFund, type ToFund } from './toFund'

/** What the ledger knows of a contract: who, in which currency, what moved in the order it moved, what is still to come. */
export interface LedgerContract {
  readonly id: Contract['id']
  readonly title: string
  readonly reference: string | null
  readonly client: string
  readonly freelancer: string
  readonly ourSide: Side
  readonly currency: string
  readonly startedOn: CalendarDay
  readonly movements: readonly Movement[]
  readonly toFund: readonly ToFund[]
}

/** `events`: all that made the contract. */
export function ledgerOf(contract: Contract, events: readonly ContractEvent[]): LedgerContract {
  const { title, reference, client, freelancer, ourSide, currency } = contract.terms
  return {
    id: contract.id,
    title,
    reference,
    client,
    freelancer,
    ourSide,
    currency,
    startedOn: contract.startedOn,
    movements: movementsOf(contract, events),
    toFund: stillToFund(contract),
  }
}

export function counterparty({ ourSide, client, freelancer }: LedgerContract): string {
  return ourSide === 'client' ? freelancer : client
}

/** In the order of the events, and so of their days (rule H4). */
export function movementsOf(contract: Contract, events: readonly ContractEvent[]): readonly Movement[] {
  const milestones = new Map(contract.locked.map(({ id, title }) => [id, { id, title }]))
  const milestone = (id: MilestoneId) => milestones.get(id) ?? { id, title: '' }
  const movements: Movement[] = []
  for (const event of events) {
    switch (event.type) {
      case 'MilestoneFunded':
        if (event.charge > 0n) movements.push(moved(event, 'deposit', event.charge, milestone(event.milestoneId)))
        break
      case 'MilestonePaid':
        movements.push(moved(event, 'payment', event.amount, milestone(event.milestoneId)))
        break
      case 'HeldPaid':
        movements.push(moved(event, 'ending-payment', event.amount, null))
        break
      case 'RefundApproved':
      case 'HeldReturned':
        movements.push(moved(event, 'refund', event.amount, null))
        break
    }
  }
  return movements
}

function moved(
  { contractId, version, on }: ContractEvent,
  kind: MovementKind,
  amount: Minor,
  milestone: Movement['milestone'],
): Movement {
  return { contractId, version, on, kind, amount, milestone }
}
