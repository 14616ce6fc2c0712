import type { CalendarDay } from '../../kernel/calendarDay'
import type { MilestoneId } from '../../kernel/ids'
import type { Minor } from '../../kernel/money'
import type { Contract } from '../contract'

/** Rule E3: the milestone leaves the plan with its amount frozen (E4), reserved out of carried-over money and the charge. */
export function afterFunded(contract: Contract, id: MilestoneId, charge: Minor, on: CalendarDay): Contract {
  const planned = contract.plan.find((milestone) => milestone.id === id)
  if (!planned) throw new Error(`Funded a milestone that isn't planned: ${id}`)
  const { money } = contract
  return {
    ...contract,
    plan: contract.plan.filter((milestone) => milestone !== planned),
    locked: [
      ...contract.locked,
      { ...planned, status: 'active', funding: { on, charge }, submission: null, agreedDue: null, dueProposal: null },
    ],
    money: {
      ...money,
      deposited: money.deposited + charge,
      reserved: planned.amount,
      carried: money.carried + charge - planned.amount,
    },
  }
}

/** Rules E6, E7: what remains of a partial payment is carried over. */
export function afterPaid(contract: Contract, id: MilestoneId, amount: Minor, on: CalendarDay): Contract {
  const { money } = contract
  return {
    ...contract,
    locked: contract.locked.map((milestone) => {
      if (milestone.id !== id || milestone.status !== 'active') return milestone
      const { submission: _submission, dueProposal: _proposal, ...kept } = milestone
      return { ...kept, status: 'paid', paid: amount, paidOn: on }
    }),
    money: { ...money, paid: money.paid + amount, reserved: 0n, carried: money.carried + money.reserved - amount },
  }
}
