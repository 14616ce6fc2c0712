import type { ContractView } from '../../../../shared/ipc/views/contract'
import { assertNever } from '../../../../shared/kernel/assertNever'
import type { MilestoneId, RequestId } from '../../../../shared/kernel/ids'
import type { Act } from '../../../client/act'
import type { Locale } from '../../../ui/locale/locale'
import type { ActForm } from './actForm'

/** What was entered beside the day, as typed. */
export interface ActValues {
  readonly note: string
  readonly text: string
  readonly amount: string
  readonly afterwards: 'keep-open' | 'end'
  readonly due: string
}

/** What the acts are about as the user saw it when the form was opened, so that a change meanwhile is refused (rules P8, P10). */
export interface ActGround {
  readonly planVersion: number
  readonly requestId: RequestId | null
  /** What is asked back; null: nothing is. */
  readonly refund: string | null
}

export function groundOf({ planVersion, request, refund }: ContractView): ActGround {
  return { planVersion, requestId: request?.id ?? null, refund: refund?.amount ?? null }
}

// Where nothing is pending or active, the core refuses the act in words; these ids name nothing.
const NO_REQUEST = 'none' as RequestId
const NO_MILESTONE = 'none' as MilestoneId
const NO_REFUND = '0'

export function makeAct(form: ActForm, values: ActValues, ground: ActGround, locale: Locale): Act {
  const milestoneId = form.milestone?.id ?? NO_MILESTONE
  const requestId = ground.requestId ?? NO_REQUEST
  const text = values.text.trim() === '' ? null : values.text
  const amount = locale.readAmount(values.amount)
  switch (form.act) {
    case 'AcceptChangeRequest':
    case 'DeclineChangeRequest':
      return { type: form.act, requestId, reason: text }
    case 'WithdrawChangeRequest':
      return { type: form.act, requestId }
    case 'FundMilestone':
      return { type: form.act, milestoneId, base: ground.planVersion }
    case 'SubmitWork':
    case 'AskForChanges':
      return { type: form.act, milestoneId, message: text }
    case 'ApproveAndPay':
      // biome-ignore lint/suspicious/noThenProperty: the field of the rules is named so
      return { type: form.act, milestoneId, amount, then: values.afterwards }
    case 'EndContract':
      return { type: form.act, amount: values.amount.trim() === '' ? null : amount }
    case 'PayHeld':
      return { type: form.act, amount }
    case 'ProposeDueDate':
      return { type: form.act, milestoneId, due: form.due ?? values.due }
    case 'RequestRefund':
      return { type: form.act }
    case 'ApproveRefund':
    case 'DeclineRefund':
      return { type: form.act, amount: ground.refund ?? NO_REFUND }
    case 'SendChanges':
    case 'SendChangeRequest':
      throw new Error('The plan is changed in the editor')
    default:
      return assertNever(form.act)
  }
}
