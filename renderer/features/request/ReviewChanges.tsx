import type { ContractView } from '../../../shared/ipc/views/contract'
import { DiffCounts } from '../../ui/diff/DiffCounts'
import { DiffList } from '../../ui/diff/DiffList'
import { DiffTotals } from '../../ui/diff/DiffTotals'
import { Day } from '../../ui/text/Day'
import { Answer } from './Answer'
import styles from './request.module.css'
import { TEXTS } from './texts'

interface ReviewChangesProps {
  readonly contract: ContractView
  readonly request: NonNullable<ContractView['request']>
}

export function ReviewChanges({ contract, request }: ReviewChangesProps) {
  const { changes, message, on } = request
  const { ourSide, client, freelancer } = contract.terms
  return (
    <div className={styles.cols}>
      <div className={styles.pane}>
        <p className={styles.lead}>{ourSide === 'client' ? TEXTS.asks(freelancer) : TEXTS.weAsk(client)}</p>
        {message && (
          <figure className={styles.message}>
            <figcaption>
              {freelancer}, <Day day={on} />
            </figcaption>
            <blockquote>{message}</blockquote>
          </figure>
        )}
        <DiffList changes={changes} label={TEXTS.plan} />
      </div>
      <aside className={styles.rail} aria-label={TEXTS.totals}>
        <section>
          <h2>{TEXTS.totals}</h2>
          <DiffTotals changes={changes} />
        </section>
        <section>
          <h2>{TEXTS.changes}</h2>
          <DiffCounts counts={changes.counts} />
        </section>
        <Answer contract={contract} requestId={request.id} />
      </aside>
    </div>
  )
}
