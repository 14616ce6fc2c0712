import type { SideName } from '../../../shared/ipc/primitives'
import type { ContractView, PaymentPreview } from '../../../shared/ipc/views/contract'
import { Outcome } from '../../ui/act/Outcome'
import { TEXTS } from './texts'

interface LiveOutcomeProps {
  readonly contract: ContractView
  /** Whose act it is. */
  readonly side: SideName
  readonly preview: PaymentPreview | null
}

/** What a payment or an ending would do, before it is done (rules E7, X1, X2, X5). */
export function LiveOutcome({ contract, side, preview }: LiveOutcomeProps) {
  const ending = preview?.ending
  return (
    <Outcome
      figures={preview?.refusal ? 'unknown' : preview}
      parties={contract.terms}
      refundIs={side === 'client' ? 'asked' : 'returned'}
    >
      {ending && (
        <>
          {ending.activeCancelled !== null && <li>{TEXTS.activeCancelled(ending.activeCancelled)}</li>}
          {ending.plannedCancelled > 0 && <li>{TEXTS.cancelled(ending.plannedCancelled)}</li>}
          {ending.requestLapses && <li>{TEXTS.lapses}</li>}
          {ending.endsAtOnce && <li>{TEXTS.endsAtOnce}</li>}
        </>
      )}
    </Outcome>
  )
}
