import type { SideName } from '../../../shared/ipc/primitives'
import type { ContractView, PaymentPreview } from '../../../shared/ipc/views/contract'
import { Outcome } from '../../ui/act/Outcome'
import { TEXTS } from './texts'
import type { PayingAct } from './usePaymentPreview'

interface LiveOutcomeProps {
  readonly contract: ContractView
  readonly act: PayingAct
  /** Whose act it is. */
  readonly side: SideName
  readonly preview: PaymentPreview | null
}

/** What a payment or an ending would do, before it is done (rules E7, X1, X2, X5). */
export function LiveOutcome({ contract, act, side, preview }: LiveOutcomeProps) {
  const { terms, milestones, request } = contract
  const isEnding = act.type === 'EndContract' || (act.type === 'ApproveAndPay' && act.then === 'end')
  const planned = milestones.filter(({ status }) => status === 'planned').length
  const unpaid = isEnding && act.amount === null && act.type === 'EndContract'
  const active = milestones.find(({ status }) => status === 'active')
  return (
    <Outcome
      figures={preview?.refusal ? 'unknown' : preview}
      parties={terms}
      refundIs={side === 'client' ? 'asked' : 'returned'}
    >
      {unpaid && active && <li>{TEXTS.activeCancelled(active.title)}</li>}
      {isEnding && planned > 0 && <li>{TEXTS.cancelled(planned)}</li>}
      {isEnding && request && <li>{TEXTS.lapses}</li>}
      {isEnding && preview?.refund === null && <li>{TEXTS.endsAtOnce}</li>}
    </Outcome>
  )
}
