import type { MilestoneView } from '../../ipc/views/contract'
import type { CalendarDay } from '../../kernel/calendarDay'
import { type Minor, plainAmount } from '../../kernel/money'
import type { Contract, Funding, LockedMilestone, PlannedMilestone } from '../../rules/contract'
import { activeMilestone, chargeFor } from '../../rules/figures'
import { isOverdue } from '../../rules/marks'

export function milestoneViews(contract: Contract, today: CalendarDay): MilestoneView[] {
  const { currency } = contract.terms
  const isAnyActive = activeMilestone(contract) !== null
  const locked = contract.locked.map((milestone, index) => lockedView(milestone, index + 1, currency, today))
  const planned = contract.plan.map((milestone, index) => ({
    ...basics(milestone, contract.locked.length + index + 1, currency, isOverdue(milestone, today)),
    ...(index === 0 && !isAnyActive && fundingCost(contract, milestone.amount)),
  }))
  return [...locked, ...planned]
}

/** Rule E3: what is charged, and what carried-over money pays, add up to the amount. */
function fundingCost(contract: Contract, amount: Minor): Pick<MilestoneView, 'charge' | 'fromCarried'> {
  const { currency } = contract.terms
  const charge = chargeFor(contract, amount)
  return { charge: plainAmount(charge, currency), fromCarried: plainAmount(amount - charge, currency) }
}

function lockedView(milestone: LockedMilestone, position: number, currency: string, today: CalendarDay): MilestoneView {
  const view = {
    ...basics(milestone, position, currency, isOverdue(milestone, today)),
    status: milestone.status,
    funding: milestone.funding && fundingView(milestone.funding, milestone.amount, currency),
    agreedDue: milestone.agreedDue,
  }
  switch (milestone.status) {
    case 'active':
      return {
        ...view,
        submitted: milestone.submission && { ...milestone.submission },
        dueProposal: milestone.dueProposal && { ...milestone.dueProposal },
      }
    case 'paid': {
      const carriedOn = milestone.amount - milestone.paid
      const paid = {
        on: milestone.paidOn,
        amount: plainAmount(milestone.paid, currency),
        carriedOn: plainAmount(carriedOn, currency),
      }
      return { ...view, paid }
    }
    case 'cancelled':
      return view
  }
}

function basics(milestone: PlannedMilestone, position: number, currency: string, overdue: boolean): MilestoneView {
  return {
    id: milestone.id,
    position,
    title: milestone.title,
    description: milestone.description,
    amount: plainAmount(milestone.amount, currency),
    due: milestone.due,
    status: 'planned',
    overdue,
    submitted: null,
    agreedDue: null,
    dueProposal: null,
    funding: null,
    paid: null,
    charge: null,
    fromCarried: null,
  }
}

function fundingView({ on, charge }: Funding, amount: Minor, currency: string): MilestoneView['funding'] {
  return { on, charge: plainAmount(charge, currency), fromCarried: plainAmount(amount - charge, currency) }
}
