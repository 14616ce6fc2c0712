import type { MilestoneView } from '../../../../shared/ipc/views/contract'
import { cx } from '../../../ui/cx'
import { Amount } from '../../../ui/text/Amount'
import { Day } from '../../../ui/text/Day'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import { MilestoneAct } from './MilestoneAct'
import { MilestoneStatus } from './MilestoneStatus'
import styles from './milestones.module.css'

interface MilestoneRowProps {
  readonly milestone: MilestoneView
  /** The next that can be funded (rule E2). */
  readonly isNext: boolean
}

export function MilestoneRow({ milestone, isNext }: MilestoneRowProps) {
  const { contract } = useRoom()
  const { position, title, description, submitted, amount, status } = milestone
  return (
    <li className={cx(styles.row, styles[status])} aria-label={title}>
      <span className={styles.position}>{position}</span>
      <div className={styles.what}>
        <strong dir="auto" className={styles.title}>
          {title}
        </strong>
        {description && !submitted && (
          <p dir="auto" className={styles.text}>
            {description}
          </p>
        )}
        {submitted && (
          <p className={styles.text}>
            {TEXTS.submitted} <Day day={submitted.on} />
            {submitted.message && `: “${submitted.message}”`}
          </p>
        )}
      </div>
      <MilestoneStatus milestone={milestone} />
      <Amount amount={amount} currency={contract.terms.currency} className={styles.amount} />
      <div className={styles.act}>
        <MilestoneAct milestone={milestone} isNext={isNext} />
      </div>
    </li>
  )
}
