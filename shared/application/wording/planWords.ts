import type { Phrase } from '../../ipc/primitives'
import { assertNever } from '../../kernel/assertNever'
import type { Contract, PlannedMilestone } from '../../rules/contract'
import { contractValue, plannedTotal } from '../../rules/figures'
import { diffPlans, type FieldEdit, type PlanDiff, type PlanDiffLine } from '../../rules/planDiff'
import { counted, join, money, say } from './phrase'

/** What one plan made of another, with the totals before and after, ready to be said. */
export interface PlanStep {
  readonly diff: PlanDiff
  readonly currency: string
  readonly planned: { readonly before: bigint; readonly after: bigint }
  readonly value: { readonly before: bigint; readonly after: bigint }
  /** The first plan of the contract: nothing was planned before. */
  readonly isFirst: boolean
}

export function planStep(
  contract: Contract,
  plan: readonly PlannedMilestone[],
  dragged: Parameters<typeof diffPlans>[3],
): PlanStep {
  const [before, after] = [plannedTotal(contract.plan), plannedTotal(plan)]
  const value = contractValue(contract)
  return {
    diff: diffPlans(contract.plan, plan, contract.locked.length, dragged),
    currency: contract.terms.currency,
    planned: { before, after },
    value: { before: value, after: value - before + after },
    isFirst: contract.plan.length === 0 && contract.locked.length === 0,
  }
}

const MOST_IN_HEADLINE = 2

/** `Aftercare removed, Build moved 5 → 4`, and how many more. */
export function changesInBrief(step: PlanStep): Phrase {
  const { added } = step.diff.counts
  if (step.isFirst) return say`${counted(added, 'milestone')} added, ${money(step.planned.after, step.currency)}`
  const words = changesInWords(step)
  const shown = join(words.slice(0, MOST_IN_HEADLINE), ', ')
  const more = words.length - MOST_IN_HEADLINE
  return more > 0 ? say`${shown} and ${counted(more, 'more change')}` : shown
}

/** Every addition, removal, move and edit, a phrase each, in the order of the diff. */
export function changesInWords({ diff, currency }: PlanStep): readonly Phrase[] {
  return diff.lines.flatMap((line) => lineInWords(line, currency))
}

export function totalsInWords({ value, currency }: PlanStep): Phrase {
  return value.before === value.after
    ? say`Contract value ${money(value.after, currency)}, as before`
    : say`Contract value ${money(value.before, currency)} → ${money(value.after, currency)}`
}

function lineInWords(line: PlanDiffLine, currency: string): readonly Phrase[] {
  const { title, amount, due } = line.milestone
  switch (line.kind) {
    case 'added':
      return [
        due === null
          ? say`${title} added, ${money(amount, currency)}`
          : say`${title} added, ${money(amount, currency)}, due ${{ day: due }}`,
      ]
    case 'removed':
      return [say`${title} removed, ${money(amount, currency)}`]
    case 'kept': {
      const moved = line.moved ? [say`${title} moved ${String(line.from)} → ${String(line.to)}`] : []
      return [...moved, ...line.edits.map((edit) => editInWords(edit, currency))]
    }
    default:
      return assertNever(line.kind)
  }
}

function editInWords({ field, before, after }: FieldEdit, currency: string): Phrase {
  switch (field) {
    case 'title':
      return say`${before.title} renamed ${after.title}`
    case 'description':
      return say`${after.title}: description changed`
    case 'amount':
      return say`${after.title}: ${money(before.amount, currency)} → ${money(after.amount, currency)}`
    case 'due':
      return say`${after.title}: due ${dayOrNone(before)} → ${dayOrNone(after)}`
    default:
      return assertNever(field)
  }
}

function dayOrNone({ due }: PlannedMilestone): Phrase {
  return due === null ? ['no day'] : [{ day: due }]
}
