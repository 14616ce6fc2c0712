import type { MilestoneId } from '../kernel/ids'
import { parseAmount, plainAmount } from '../kernel/money'
import { normaliseLine, normaliseText } from '../kernel/text'
import type { DraftMilestone } from './commands'
import { MILESTONE_FIELDS, type MilestoneField, type PlannedMilestone } from './contract'
import { mergeOrders } from './mergeOrders'

export interface RebaseConflict {
  /** Null for the order of the plan. */
  readonly milestoneId: MilestoneId | null
  /** `removed-there`: no longer in the plan, deleted or funded, but edited here. `removed-here`: the reverse. */
  readonly kind: MilestoneField | 'plan-order' | 'removed-there' | 'removed-here'
  readonly title: string
  readonly before: string | null
  readonly theirs: string | null
  readonly mine: string | null
}

/** A stale draft carried to the plan as it is now: `mine` where I win every conflict, `theirs` where the plan does. */
export interface Rebased {
  readonly conflicts: readonly RebaseConflict[]
  readonly mine: readonly DraftMilestone[]
  readonly theirs: readonly DraftMilestone[]
}

/**
 * Rule P10. Edits of milestones that nobody else touched are carried over; the rest is asked. The order counts as one field.
 * `base` is the plan the draft was made on, `now` the plan as it is; a milestone that left it and that I edited comes back under `freshId`.
 */
export function rebaseDraft(
  base: readonly PlannedMilestone[],
  now: readonly PlannedMilestone[],
  mine: readonly DraftMilestone[],
  currency: string,
  freshId: (left: MilestoneId) => MilestoneId,
): Rebased {
  const entered = (plan: readonly PlannedMilestone[]) => plan.map((milestone) => asEntered(milestone, currency))
  const [before, theirs] = [byId(entered(base)), byId(entered(now))]
  const drafted = byId(mine.map((milestone) => asCompared(milestone, currency)))
  const conflicts: RebaseConflict[] = []
  const mineWins = new Map<MilestoneId, DraftMilestone>()
  const theirsWins = new Map<MilestoneId, DraftMilestone>()

  for (const id of new Set([...before.keys(), ...theirs.keys(), ...drafted.keys()])) {
    const merged = mergeMilestone(before.get(id), theirs.get(id), drafted.get(id), freshId)
    conflicts.push(...merged.conflicts)
    if (merged.mine) mineWins.set(id, merged.mine)
    if (merged.theirs) theirsWins.set(id, merged.theirs)
  }

  const order = mergeOrders([...before.keys()], [...theirs.keys()], [...drafted.keys()])
  if (order.clash) {
    const titles = (ids: readonly MilestoneId[]) =>
      ids.map((id) => (drafted.get(id) ?? theirs.get(id) ?? before.get(id))?.title ?? '').join(', ')
    const [was, here, there] = [[...before.keys()], [...drafted.keys()], [...theirs.keys()]]
    conflicts.push({
      milestoneId: null,
      kind: 'plan-order',
      title: '',
      before: titles(was),
      theirs: titles(there),
      mine: titles(here),
    })
  }
  return { conflicts, mine: inOrder(order.mine, mineWins), theirs: inOrder(order.theirs, theirsWins) }
}

interface Merged {
  readonly mine: DraftMilestone | null
  readonly theirs: DraftMilestone | null
  readonly conflicts: readonly RebaseConflict[]
}

function mergeMilestone(
  before: DraftMilestone | undefined,
  theirs: DraftMilestone | undefined,
  mine: DraftMilestone | undefined,
  freshId: (left: MilestoneId) => MilestoneId,
): Merged {
  const both = (milestone: DraftMilestone | null): Merged => ({ mine: milestone, theirs: milestone, conflicts: [] })
  if (!before) return both(theirs ?? mine ?? null)
  const [iChanged, theyChanged] = [changes(before, mine), changes(before, theirs)]
  if (!theyChanged) return both(mine ?? null)
  if (!iChanged) return both(theirs ?? null)
  if (!mine && !theirs) return both(null)
  const whole = (kind: 'removed-there' | 'removed-here'): RebaseConflict => ({
    milestoneId: before.id,
    kind,
    title: before.title,
    before: inWords(before),
    theirs: theirs ? inWords(theirs) : null,
    mine: mine ? inWords(mine) : null,
  })
  if (!theirs)
    return { mine: mine ? { ...mine, id: freshId(mine.id) } : null, theirs: null, conflicts: [whole('removed-there')] }
  if (!mine) return { mine: null, theirs, conflicts: [whole('removed-here')] }
  return mergeFields(before, theirs, mine)
}

function mergeFields(before: DraftMilestone, theirs: DraftMilestone, mine: DraftMilestone): Merged {
  const asked = MILESTONE_FIELDS.filter((field) => mine[field] !== before[field] && mine[field] !== theirs[field])
  return {
    theirs,
    mine: { ...theirs, ...Object.fromEntries(asked.map((field) => [field, mine[field]])) },
    conflicts: asked.map((field) => ({
      milestoneId: before.id,
      kind: field,
      title: theirs.title,
      before: before[field],
      theirs: theirs[field],
      mine: mine[field],
    })),
  }
}

function changes(before: DraftMilestone, after: DraftMilestone | undefined): boolean {
  return !after || MILESTONE_FIELDS.some((field) => before[field] !== after[field])
}

function inWords({ title, amount, due }: DraftMilestone): string {
  return [title, amount, due].filter(Boolean).join(' · ')
}

export function asEntered(milestone: PlannedMilestone, currency: string): DraftMilestone {
  const { id, title, description, amount, due } = milestone
  return { id, title, description, amount: plainAmount(amount, currency), due }
}

/** Texts and amounts as they are compared (rules P4, P13): `100` typed over `100.00` is no change. What can't be read stays as typed. */
function asCompared({ id, title, description, amount, due }: DraftMilestone, currency: string): DraftMilestone {
  const read = parseAmount(amount, currency)
  return {
    id,
    title: normaliseLine(title),
    description: normaliseText(description),
    amount: read.ok ? plainAmount(read.value, currency) : amount,
    due: due === '' ? null : due,
  }
}

function byId(milestones: readonly DraftMilestone[]): ReadonlyMap<MilestoneId, DraftMilestone> {
  return new Map(milestones.map((milestone) => [milestone.id, milestone]))
}

function inOrder(
  order: readonly MilestoneId[],
  found: ReadonlyMap<MilestoneId, DraftMilestone>,
): readonly DraftMilestone[] {
  return order.map((id) => found.get(id)).filter((milestone) => milestone !== undefined)
}
