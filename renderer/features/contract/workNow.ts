import type { SideName } from '../../../shared/ipc/primitives'
import type { ActName, ContractView, OpenAct } from '../../../shared/ipc/views/contract'

export type Work =
  | 'review-changes'
  | 'review-and-pay'
  | 'fund'
  | 'submit'
  | 'approve-refund'
  | 'request-refund'
  | 'agree-due'
  | 'edit-plan'

interface WorkNow {
  /** Where the focus goes when an act is done; null: nowhere, the other side is to act. */
  readonly continues: Work | null
  /** The one act that matters now, and so the one filled button. */
  readonly matters: Work | null
}

export function actOf(contract: ContractView, act: ActName, side: SideName = contract.terms.ourSide): OpenAct | null {
  return contract.acts.find((one) => one.act === act && one.side === side) ?? null
}

/** Open acts of our side, the most pressing first. Which of them are open the core has said. */
export function workNow(contract: ContractView): WorkNow {
  const isOpen = (act: ActName) => actOf(contract, act)?.refusal === null
  const active = contract.milestones.find(({ status }) => status === 'active')
  const one = (work: Work): WorkNow => ({ continues: work, matters: work })
  if (isOpen('AcceptChangeRequest')) return one('review-changes')
  if (isOpen('ApproveRefund')) return one('approve-refund')
  if (isOpen('RequestRefund')) return one('request-refund')
  if (isOpen('FundMilestone')) return one('fund')
  if (active && isOpen('ApproveAndPay')) {
    return {
      continues: 'review-and-pay',
      matters: active.submitted ? 'review-and-pay' : agreeing(contract, active.dueProposal),
    }
  }
  if (isOpen('SubmitWork') && !active?.submitted) return one('submit')
  if (active?.dueProposal && active.dueProposal.by !== contract.terms.ourSide) return one('agree-due')
  const hasPlan = contract.milestones.some(({ status }) => status === 'planned')
  const isEditable = isOpen('SendChanges') || isOpen('SendChangeRequest')
  return isEditable && !active && !hasPlan ? one('edit-plan') : { continues: null, matters: null }
}

function agreeing({ terms }: ContractView, proposal: { readonly by: SideName } | null): Work | null {
  return proposal && proposal.by !== terms.ourSide ? 'agree-due' : null
}
