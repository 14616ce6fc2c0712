import type { ContractView } from '../../../../shared/ipc/views/contract'
import { Button } from '../../../ui/button/Button'
import { Amount } from '../../../ui/text/Amount'
import { Day } from '../../../ui/text/Day'
import { actForm } from '../acts/actForm'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { WorkButton } from '../WorkButton'
import { actOf } from '../workNow'
import { Card } from './Card'

interface RefundCardProps {
  readonly refund: NonNullable<ContractView['refund']>
}

/** What is held while the contract is ending, and the refund that waits or was declined (rules X3, X4). */
export function RefundCard({ refund }: RefundCardProps) {
  const { contract } = useRoom()
  const { ourSide, client, freelancer, currency } = contract.terms
  if (contract.phase !== 'ending') return null
  const isClient = ourSide === 'client'
  const isPending = refund.status === 'pending'
  const who = isPending ? (isClient ? null : client) : isClient ? freelancer : null
  const chip = isPending ? (isClient ? TEXTS.waitsFor(freelancer) : TEXTS.waitsForYou) : TEXTS.declinedChip
  return (
    <Card
      title={TEXTS.refund}
      chip={chip}
      isOurs={isPending !== isClient}
      actions={isClient ? <ClientActs isPending={isPending} /> : isPending && <FreelancerActs />}
    >
      <p>
        {isPending ? TEXTS.refundAsked(who) : TEXTS.refundDeclined(who)}{' '}
        <strong>
          <Amount amount={refund.amount} currency={currency} withCurrency />
        </strong>
        , <Day day={refund.on} />.
      </p>
      <p>
        <Amount amount={contract.figures.held} currency={currency} withCurrency /> {TEXTS.heldStill}
      </p>
    </Card>
  )
}

function ClientActs({ isPending }: { readonly isPending: boolean }) {
  const { contract, open } = useRoom()
  const requesting = actOf(contract, 'RequestRefund')
  const paying = actOf(contract, 'PayHeld')
  return (
    <>
      {!isPending && requesting && (
        <WorkButton work="request-refund" onClick={() => open({ kind: 'act', form: actForm(contract, requesting) })}>
          {TEXTS.requestRefund}
        </WorkButton>
      )}
      {paying && (
        <Button
          disabledReason={paying.refusal?.message}
          onClick={() => open({ kind: 'act', form: actForm(contract, paying) })}
        >
          {TEXTS.payFromEscrow}
        </Button>
      )}
    </>
  )
}

function FreelancerActs() {
  const { contract, open } = useRoom()
  const approving = actOf(contract, 'ApproveRefund')
  const declining = actOf(contract, 'DeclineRefund')
  return (
    <>
      {approving && (
        <WorkButton work="approve-refund" onClick={() => open({ kind: 'act', form: actForm(contract, approving) })}>
          {TEXTS.approveRefund}
        </WorkButton>
      )}
      {declining && (
        <Button onClick={() => open({ kind: 'act', form: actForm(contract, declining) })}>{TEXTS.declineRefund}</Button>
      )}
    </>
  )
}
