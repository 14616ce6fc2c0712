import type { ActName, ContractView, MilestoneView, OpenAct } from '../../../../shared/ipc/views/contract'
import { assertNever } from '../../../../shared/kernel/assertNever'
import type { CalendarDay } from '../../../../shared/kernel/calendarDay'
import { TEXTS } from '../texts'

export type ActField = 'message' | 'reason' | 'amount' | 'then' | 'due'

/** One act as a form: what it asks beside the day, and what its button says. */
export interface ActForm {
  readonly act: ActName
  readonly side: OpenAct['side']
  /** Recorded for the other side (rule W2): asks for a note too. */
  readonly isRecord: boolean
  readonly milestone: MilestoneView | null
  readonly title: string
  readonly button: string
  readonly fields: readonly ActField[]
  /** The proposed day that is agreed to, where it needn't be entered. */
  readonly due: CalendarDay | null
}

interface FormOptions {
  readonly title?: string
  readonly button?: string
  readonly due?: CalendarDay
}

export function actForm(contract: ContractView, open: OpenAct, options: FormOptions = {}): ActForm {
  const milestone = contract.milestones.find(({ id }) => id === open.milestoneId) ?? null
  const isRecord = open.side !== contract.terms.ourSide
  const hasActive = contract.milestones.some(({ status }) => status === 'active')
  const words = TEXTS.acts[open.act]
  const due = options.due ?? null
  return {
    act: open.act,
    side: open.side,
    isRecord,
    milestone,
    title: options.title ?? words.title,
    button: isRecord ? TEXTS.record : (options.button ?? words.button),
    fields: due === null ? fieldsOf(open, hasActive) : [],
    due,
  }
}

function fieldsOf({ act, side }: OpenAct, hasActive: boolean): readonly ActField[] {
  switch (act) {
    case 'AcceptChangeRequest':
    case 'DeclineChangeRequest':
      return ['reason']
    case 'SubmitWork':
    case 'AskForChanges':
      return ['message']
    case 'ApproveAndPay':
      return ['amount', 'then']
    case 'EndContract':
      return side === 'client' && hasActive ? ['amount'] : []
    case 'PayHeld':
      return ['amount']
    case 'ProposeDueDate':
      return ['due']
    case 'SendChanges':
    case 'SendChangeRequest':
    case 'WithdrawChangeRequest':
    case 'FundMilestone':
    case 'RequestRefund':
    case 'ApproveRefund':
    case 'DeclineRefund':
      return []
    default:
      return assertNever(act)
  }
}
