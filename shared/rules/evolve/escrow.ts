import type { CalendarDay } from '../../kernel/calendarDay'
import type { MilestoneId } from '../../kernel/ids'
import type { Minor } from '../../kernel/money'
import type { ActiveMilestone, Funding, PaidMilestone, PlannedMilestone } from '../contract'
import type { Next } from './next'

/** Rule E3: the milestone leaves the plan with its amount frozen (E4), reserved out of carried-over money and the charge. */
export function fund(next: Next, id: MilestoneId, charge: Minor, on: CalendarDay): void {
  const planned = next.plan.find((milestone) => milestone.id === id)
  if (!planned) throw new Error(`Funded a milestone that isn't planned: ${id}`)
  const { deposited, carried, paid, refunded } = next.money
  next.plan = next.plan.filter((milestone) => milestone !== planned)
  next.locked = [...next.locked, funded(planned, { on, charge })]
  next.money = {
    deposited: deposited + charge,
    reserved: planned.amount,
    carried: carried + charge - planned.amount,
    paid,
    refunded,
  }
}

function funded({ id, title, description, amount, due }: PlannedMilestone, funding: Funding): ActiveMilestone {
  return {
    id,
    title,
    description,
    amount,
    due,
    status: 'active',
    funding,
    submission: null,
    agreedDue: null,
    dueProposal: null,
  }
}

/** Rules E6, E7: what remains of a partial payment is carried over. */
export function pay(next: Next, id: MilestoneId, amount: Minor, on: CalendarDay): void {
  const { deposited, reserved, carried, paid, refunded } = next.money
  next.locked = next.locked.map((milestone) =>
    milestone.id === id && milestone.status === 'active' ? settled(milestone, amount, on) : milestone,
  )
  next.money = { deposited, reserved: 0n, carried: carried + reserved - amount, paid: paid + amount, refunded }
}

function settled(active: ActiveMilestone, paid: Minor, paidOn: CalendarDay): PaidMilestone {
  const { id, title, description, amount, due, funding, agreedDue } = active
  return { id, title, description, amount, due, status: 'paid', funding, paid, paidOn, agreedDue }
}
