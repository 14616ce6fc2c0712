import type { MilestoneView } from '../../../../shared/ipc/views/contract'
import { Chip, type ChipTone } from '../../../ui/text/Chip'
import { Day } from '../../../ui/text/Day'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import styles from './milestones.module.css'

const TONES: Readonly<Record<MilestoneView['status'], ChipTone>> = {
  planned: 'planned',
  active: 'active',
  paid: 'paid',
  cancelled: 'planned',
}

/** Status and due date; an agreed or proposed date stands beside the own one, which stays (rules P11, P12). */
export function MilestoneStatus({ milestone }: { readonly milestone: MilestoneView }) {
  const { contract } = useRoom()
  const { status, overdue, due, agreedDue, dueProposal } = milestone
  const isOurs = dueProposal?.by === contract.terms.ourSide
  return (
    <div className={styles.status}>
      <span className={styles.chips}>
        {(!overdue || status === 'active') && <Chip tone={TONES[status]}>{TEXTS.status[status]}</Chip>}
        {overdue && <Chip tone="over">{TEXTS.overdue}</Chip>}
      </span>
      <span className={styles.days}>
        {due && <Day day={due} />}
        {agreedDue && (
          <span>
            {TEXTS.agreed} <Day day={agreedDue} />
          </span>
        )}
        {dueProposal && (
          <span>
            {isOurs ? TEXTS.youProposed : TEXTS.proposed} <Day day={dueProposal.due} />
          </span>
        )}
      </span>
    </div>
  )
}
