import type { WireRefusal } from '../../../shared/ipc/primitives'
import type { ContractView } from '../../../shared/ipc/views/contract'
import type { ContractId, MilestoneId } from '../../../shared/kernel/ids'
import { WithContract } from '../../client/WithContract'
import { PaymentFrame } from './PaymentFrame'
import { ReviewAndPay } from './ReviewAndPay'
import { TEXTS } from './texts'

interface ReviewAndPayScreenProps {
  readonly contractId: ContractId
  readonly milestoneId: MilestoneId
}

export function ReviewAndPayScreen({ contractId, milestoneId }: ReviewAndPayScreenProps) {
  return (
    <WithContract contractId={contractId}>
      {(contract) => {
        const milestone = contract.milestones.find(({ id }) => id === milestoneId)
        const refusal = closedBecause(contract, milestoneId)
        return (
          <PaymentFrame contract={contract} title={TEXTS.reviewAndPay} refusal={refusal}>
            {milestone && <ReviewAndPay contract={contract} milestone={milestone} />}
          </PaymentFrame>
        )
      }}
    </WithContract>
  )
}

const NOT_ACTIVE: WireRefusal = {
  code: 'milestone-not-active',
  rule: 'E6',
  message: 'This milestone is not the active one. It may have been paid meanwhile; look at the contract as it is now.',
  at: null,
}

function closedBecause({ acts, terms }: ContractView, milestoneId: MilestoneId): WireRefusal | null {
  const paying = acts.find(({ act, side }) => act === 'ApproveAndPay' && side === terms.ourSide)
  if (paying?.refusal && paying.refusal.code !== NOT_ACTIVE.code) return paying.refusal
  return paying?.milestoneId === milestoneId ? null : NOT_ACTIVE
}
