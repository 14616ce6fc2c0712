import type { ContractView, MilestoneView } from '../../../shared/ipc/views/contract'
import { Amount } from '../../ui/text/Amount'
import { Chip } from '../../ui/text/Chip'
import { Day } from '../../ui/text/Day'
import styles from './payment.module.css'
import { TEXTS } from './texts'

interface SubmissionProps {
  readonly contract: ContractView
  readonly milestone: MilestoneView
}

/** The milestone, and what was submitted for it. */
export function Submission({ contract, milestone }: SubmissionProps) {
  const { due, agreedDue, submitted, overdue, description, amount, title } = milestone
  return (
    <section className={styles.box} aria-label={title}>
      <div className={styles.milestone}>
        <div>
          <h2 className={styles.milestoneTitle}>{title}</h2>
          <p className={styles.muted}>
            <Chip tone="active">{TEXTS.active}</Chip> {overdue && <Chip tone="over">{TEXTS.overdue}</Chip>}{' '}
            {due && (
              <>
                {TEXTS.due} <Day day={due} />
              </>
            )}
            {due && agreedDue && ' · '}
            {agreedDue && (
              <>
                {TEXTS.agreed} <Day day={agreedDue} />
              </>
            )}
          </p>
        </div>
        <div className={styles.escrow}>
          <Amount amount={amount} currency={contract.terms.currency} withCurrency className={styles.big} />
          <span className={styles.muted}>{TEXTS.inEscrow}</span>
        </div>
      </div>
      {description && <p className={styles.description}>{description}</p>}
      {submitted ? (
        <figure className={styles.submission}>
          <figcaption>
            {TEXTS.submitted} <Day day={submitted.on} />, {contract.terms.freelancer}
          </figcaption>
          {submitted.message ? <blockquote>{submitted.message}</blockquote> : <p>{TEXTS.noMessage}</p>}
        </figure>
      ) : (
        <p className={styles.muted}>{TEXTS.notSubmitted}</p>
      )}
    </section>
  )
}
