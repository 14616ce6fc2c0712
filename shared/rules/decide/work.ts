import { parseDay } from '../../kernel/calendarDay'
import { ok, type Result, refused } from '../../kernel/result'
import type { Act, Circumstance } from '../commands'
import { type Contract, otherSide } from '../contract'
import type { EventBody } from '../events'
import { type Refusal, refusal } from '../refusals'
import { textOrNull } from '../terms'
import { activeNamed } from './escrow'

type Decision = Result<readonly EventBody[], Refusal>
type Of<Type extends Act['type']> = Extract<Act, { readonly type: Type }>

/** Rule E5. */
export function submitWork(contract: Contract, { milestoneId, message }: Of<'SubmitWork'>): Decision {
  const active = activeNamed(contract, milestoneId)
  return active.ok ? ok([{ type: 'WorkSubmitted', milestoneId, message: textOrNull(message) }]) : active
}

export function askForChanges(contract: Contract, { milestoneId, message }: Of<'AskForChanges'>): Decision {
  const active = activeNamed(contract, milestoneId)
  return active.ok ? ok([{ type: 'WorkReturned', milestoneId, message: textOrNull(message) }]) : active
}

/** Rule P12: agreed where the other side's open proposal names the same day; otherwise a proposal that replaces an open one. */
export function proposeDueDate(
  contract: Contract,
  { milestoneId, due }: Of<'ProposeDueDate'>,
  { side }: Circumstance,
): Decision {
  const active = activeNamed(contract, milestoneId)
  if (!active.ok) return active
  const parsed = parseDay(due)
  if (!parsed) return refused(refusal('due-date-invalid', { field: 'due' }))
  const open = active.value.dueProposal
  const agrees = open?.by === otherSide(side) && open.due === parsed
  return ok([{ type: agrees ? 'DueDateAgreed' : 'DueDateProposed', milestoneId, due: parsed }])
}
