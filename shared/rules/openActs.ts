import type { MilestoneId } from '../kernel/ids'
import type { ActType } from './commands'
import type { Contract, Side } from './contract'
import { activeMilestone, nextMilestone } from './figures'
import { ACT_TYPES, gate } from './gate'
import { type Refusal, refusal } from './refusals'

/** Whether a side could do an act now: `refusal` null, or why not. What is entered with it is judged when it is done. */
export interface OpenAct {
  readonly act: ActType
  readonly side: Side
  readonly milestoneId: MilestoneId | null
  readonly refusal: Refusal | null
}

/** Every act for both sides, so that the screen never works out a rule by itself. */
export function openActs(contract: Contract): readonly OpenAct[] {
  const sides: readonly Side[] = ['client', 'freelancer']
  return sides.flatMap((side) => ACT_TYPES.map((act) => openAct(contract, act, side)))
}

function openAct(contract: Contract, act: ActType, side: Side): OpenAct {
  const closed = gate(contract, act, side)
  const target = targetOf(contract, act)
  const code = closed ?? target.missing
  return {
    act,
    side,
    milestoneId: target.id,
    refusal: code ? refusal(code, null, { missing: target.id === null }) : null,
  }
}

interface Target {
  readonly id: MilestoneId | null
  readonly missing: 'another-milestone-active' | 'milestone-unknown' | 'milestone-not-active' | null
}

function targetOf(contract: Contract, act: ActType): Target {
  const active = activeMilestone(contract)
  switch (act) {
    case 'FundMilestone': {
      const next = nextMilestone(contract)
      if (!next) return { id: null, missing: 'milestone-unknown' }
      return { id: next.id, missing: active ? 'another-milestone-active' : null }
    }
    case 'SubmitWork':
    case 'AskForChanges':
    case 'ApproveAndPay':
    case 'ProposeDueDate':
      return active ? { id: active.id, missing: null } : { id: null, missing: 'milestone-not-active' }
    default:
      return { id: null, missing: null }
  }
}
