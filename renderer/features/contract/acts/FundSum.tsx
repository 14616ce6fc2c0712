import { Amount } from '../../../ui/text/Amount'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import type { ActForm } from './actForm'
import styles from './acts.module.css'

/** The charge: the milestone's amount less what is carried over (rule E3). */
export function FundSum({ form: { milestone } }: { readonly form: ActForm }) {
  const { contract } = useRoom()
  const { currency } = contract.terms
  if (!milestone) return null
  const hasCarried = Number(contract.figures.carried) > 0
  return (
    <section aria-label={milestone.title}>
      <h3 className={styles.milestone}>{milestone.title}</h3>
      <dl className={styles.sum}>
        <div>
          <dt>{TEXTS.fund.amount}</dt>
          <dd>
            <Amount amount={milestone.amount} currency={currency} />
          </dd>
        </div>
        {hasCarried && (
          <div>
            <dt>{TEXTS.fund.carried}</dt>
            <dd>
              − <Amount amount={contract.figures.carried} currency={currency} />
            </dd>
          </div>
        )}
        <div className={styles.total}>
          <dt>{TEXTS.fund.charge}</dt>
          <dd>
            <Amount amount={milestone.charge ?? milestone.amount} currency={currency} withCurrency />
          </dd>
        </div>
      </dl>
    </section>
  )
}
