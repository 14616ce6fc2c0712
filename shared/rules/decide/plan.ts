import type { MilestoneId } from '../../kernel/ids'
import { ok, type Result, refused } from '../../kernel/result'
import type { Act, PlanDraft } from '../commands'
import type { Contract, PlannedMilestone } from '../contract'
import { readDraft, wrongIds } from '../draft'
import type { EventBody } from '../events'
import { diffPlans, hasChanges, type PlanDiff } from '../planDiff'
import { type Refusal, refusal } from '../refusals'
import { textOrNull } from '../terms'

type Decision = Result<readonly EventBody[], Refusal>
type Of<Type extends Act['type']> = Extract<Act, { readonly type: Type }>

export const MOST_MILESTONES = 500

/** Rules P3, P5: takes effect at once. */
export function sendChanges(contract: Contract, { draft, agreed }: Of<'SendChanges'>): Decision {
  const read = readChanges(contract, draft)
  if (!read.ok) return read
  const { plan, diff } = read.value
  const dragged = draggedAmong(draft, diff)
  return ok([{ type: 'PlanChanged', plan, dragged, agreed: diff.counts.added > 0 ? agreed : null }])
}

/** Rules P6, P7: nothing changes before the client accepts. */
export function sendChangeRequest(contract: Contract, act: Of<'SendChangeRequest'>): Decision {
  const read = readChanges(contract, act.draft)
  if (!read.ok) return read
  const { plan, diff } = read.value
  const dragged = draggedAmong(act.draft, diff)
  return ok([{ type: 'ChangeRequestSent', requestId: act.requestId, plan, dragged, message: textOrNull(act.message) }])
}

/** Rule P8: the answer names the request it answers. */
export function acceptChangeRequest(contract: Contract, { requestId, reason }: Of<'AcceptChangeRequest'>): Decision {
  return contract.request?.id === requestId
    ? ok([{ type: 'ChangeRequestAccepted', requestId, reason: textOrNull(reason) }])
    : refused(refusal('stale-plan'))
}

export function declineChangeRequest(contract: Contract, { requestId, reason }: Of<'DeclineChangeRequest'>): Decision {
  return contract.request?.id === requestId
    ? ok([{ type: 'ChangeRequestDeclined', requestId, reason: textOrNull(reason) }])
    : refused(refusal('stale-plan'))
}

/** Rule P9. */
export function withdrawChangeRequest(contract: Contract, { requestId }: Of<'WithdrawChangeRequest'>): Decision {
  return contract.request?.id === requestId
    ? ok([{ type: 'ChangeRequestWithdrawn', requestId }])
    : refused(refusal('stale-plan'))
}

/** Rules P10, P2, P13, A1, P3, in the order in which they refuse. */
function readChanges(
  contract: Contract,
  draft: PlanDraft,
): Result<{ plan: readonly PlannedMilestone[]; diff: PlanDiff }, Refusal> {
  if (draft.base !== contract.planVersion) return refused(refusal('stale-plan'))
  const wrongId = wrongIds(contract, draft)
  if (wrongId) return refused(wrongId)
  const { plan, faults } = readDraft(contract, draft)
  const [fault] = faults
  if (fault) return refused(fault)
  const diff = diffPlans(contract.plan, plan, contract.locked.length, draft.dragged)
  if (!hasChanges(diff)) return refused(refusal('no-changes'))
  if (plan.length > MOST_MILESTONES) return refused(refusal('too-many-milestones'))
  return ok({ plan, diff })
}

/** Only what is shown as moved is worth keeping. */
function draggedAmong(draft: PlanDraft, diff: PlanDiff): readonly MilestoneId[] {
  const moved = new Set(diff.lines.filter((line) => line.moved).map((line) => line.id))
  return [...new Set(draft.dragged)].filter((id) => moved.has(id))
}
