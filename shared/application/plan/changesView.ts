import type { ChangedMilestone, ChangesView } from '../../ipc/views/plan'
import type { MilestoneId } from '../../kernel/ids'
import { type Minor, max, plainAmount } from '../../kernel/money'
import type { Contract, MilestoneField, PlannedMilestone } from '../../rules/contract'
import { divisible } from '../../rules/divide'
import { plannedTotal } from '../../rules/figures'
import { diffPlans, type PlanDiffLine } from '../../rules/planDiff'

/** What a plan would change in a contract (rules P3, P4), with the totals before and after. */
export function changesOf(
  contract: Contract,
  plan: readonly PlannedMilestone[],
  dragged: readonly MilestoneId[],
): ChangesView {
  const { currency, budget } = contract.terms
  const amount = (minor: Minor) => plainAmount(minor, currency)
  const fixed = contract.money.paid + contract.money.reserved
  const totals = (planned: Minor) => ({
    fixed: amount(fixed),
    planned: amount(planned),
    value: amount(fixed + planned),
  })
  const diff = diffPlans(contract.plan, plan, contract.locked.length, dragged)
  const after = plannedTotal(plan)
  const over = budget === null ? 0n : max(0n, fixed + after - budget)
  const left = divisible(contract)
  return {
    currency,
    lines: diff.lines.map((line) => lineView(line, currency)),
    counts: { ...diff.counts },
    before: totals(plannedTotal(contract.plan)),
    after: totals(after),
    budget: budget === null ? null : amount(budget),
    overBudget: over > 0n ? amount(over) : null,
    divisible: left === null ? null : amount(left),
  }
}

function lineView(line: PlanDiffLine, currency: string): ChangedMilestone {
  const { id, title, description, amount, due } = line.milestone
  return {
    id,
    kind: line.kind,
    from: line.from,
    to: line.to,
    moved: line.moved,
    edits: line.edits.map(({ field, before, after }) => ({
      field,
      before: fieldText(before, field, currency),
      after: fieldText(after, field, currency),
    })),
    milestone: { title, description, amount: plainAmount(amount, currency), due },
  }
}

function fieldText(milestone: PlannedMilestone, field: MilestoneField, currency: string): string | null {
  return field === 'amount' ? plainAmount(milestone.amount, currency) : milestone[field]
}
