import type { ContractView, PaymentPreview } from '../../../shared/ipc/views/contract'
import { Outcome } from '../../ui/act/Outcome'
import styles from './payment.module.css'
import { TEXTS } from './texts'

interface LiveOutcomeProps {
  readonly contract: ContractView
  readonly preview: PaymentPreview | null
  readonly ends: boolean
  /** The active milestone is paid something, so that it isn't cancelled. */
  readonly paysActive: boolean
}

/** What this would do, before it is done. */
export function LiveOutcome({ contract, preview, ends, paysActive }: LiveOutcomeProps) {
  const { terms, milestones, request } = contract
  if (!preview) return <div className={styles.pending} />
  if (preview.refusal) return <p className={styles.pending}>{TEXTS.outcomeUnknown}</p>
  const planned = milestones.filter(({ status }) => status === 'planned').length
  const active = milestones.find(({ status }) => status === 'active')
  return (
    <Outcome figures={preview} parties={terms} refundIs={terms.ourSide === 'client' ? 'asked' : 'returned'}>
      {ends && active && !paysActive && <li>{TEXTS.activeCancelled(active.title)}</li>}
      {ends && planned > 0 && <li>{TEXTS.cancelled(planned)}</li>}
      {ends && request && <li>{TEXTS.lapses}</li>}
      {ends && preview.refund === null && <li>{TEXTS.endsAtOnce}</li>}
    </Outcome>
  )
}
