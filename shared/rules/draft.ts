import { parseDay } from '../kernel/calendarDay'
import type { MilestoneId } from '../kernel/ids'
import { codePoints, isBlank, normaliseLine, normaliseText } from '../kernel/text'
import { readMilestoneAmount, withMinimum } from './amounts'
import type { DraftMilestone, PlanDraft } from './commands'
import {
  type Contract,
  type ContractTerms,
  MILESTONE_FIELDS,
  type MilestoneField,
  type PlannedMilestone,
} from './contract'
import { minimumOf } from './minimums'
import { type Refusal, type RefusalPlace, refusal } from './refusals'
import { LONGEST_LINE } from './terms'

const LONGEST_DESCRIPTION = 5_000

/** A draft as the rules read it; faulty fields keep the normalised text, 0 or no day, and are named in `faults`. */
export interface ReadDraft {
  readonly plan: readonly PlannedMilestone[]
  /** In the draft's order, each milestone's in the order title, description, amount, due. */
  readonly faults: readonly Refusal[]
}

export function readDraft(contract: Contract, draft: PlanDraft): ReadDraft {
  const known = new Map(contract.plan.map((milestone) => [milestone.id, milestone]))
  const faults: Refusal[] = []
  const plan = draft.milestones.map((entered) =>
    readMilestone(entered, known.get(entered.id) ?? null, contract.terms, (fault) => faults.push(fault)),
  )
  return { plan, faults }
}

/** Rules P13, A1, A3, A4. A raised minimum binds only a milestone that is new or edited (rule C1). */
function readMilestone(
  entered: DraftMilestone,
  existing: PlannedMilestone | null,
  terms: ContractTerms,
  fault: (refusal: Refusal) => void,
): PlannedMilestone {
  const at = (field: MilestoneField): RefusalPlace => ({ milestoneId: entered.id, field })

  const title = normaliseLine(entered.title)
  if (isBlank(title)) fault(refusal('title-required', at('title')))
  else if (codePoints(title) > LONGEST_LINE) fault(refusal('title-too-long', at('title')))

  const description = normaliseText(entered.description)
  if (codePoints(description) > LONGEST_DESCRIPTION) fault(refusal('description-too-long', at('description')))

  const due = entered.due === null || entered.due === '' ? null : parseDay(entered.due)
  const dueInvalid = due === null && entered.due !== null && entered.due !== ''

  const unbound = readMilestoneAmount(entered.amount, terms.currency, null, at('amount'))
  const milestone = { id: entered.id, title, description, amount: unbound.ok ? unbound.value : 0n, due }
  const isEdited = existing === null || dueInvalid || editedFields(existing, milestone).length > 0
  const minimum = isEdited ? minimumOf(terms) : null
  const amount = unbound.ok
    ? withMinimum(unbound.value, terms.currency, minimum, at('amount'))
    : readMilestoneAmount(entered.amount, terms.currency, minimum, at('amount'))
  if (!amount.ok) fault(amount.refusal)

  if (dueInvalid) fault(refusal('due-date-invalid', at('due')))
  return milestone
}

export function editedFields(before: PlannedMilestone, after: PlannedMilestone): readonly MilestoneField[] {
  return MILESTONE_FIELDS.filter((field) => before[field] !== after[field])
}

/** Ids a draft may not name: deleted or named twice (`milestone-unknown`), then locked ones (`milestone-locked`, rule P2). */
export function wrongIds(contract: Contract, draft: PlanDraft): Refusal | null {
  const removed = new Set<MilestoneId>(contract.removed)
  const seen = new Set<MilestoneId>()
  for (const { id } of draft.milestones) {
    if (removed.has(id) || seen.has(id)) return refusal('milestone-unknown', { milestoneId: id, field: 'title' })
    seen.add(id)
  }
  const locked = contract.locked.find((milestone) => seen.has(milestone.id))
  return locked ? refusal('milestone-locked', { milestoneId: locked.id, field: 'title' }) : null
}
