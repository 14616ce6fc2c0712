import { Amount } from '../../../ui/text/Amount'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import type { ActForm } from './actForm'
import styles from './acts.module.css'

/** The charge: the milestone's amount less what of it carried-over money pays (rule E3). */
export function FundSum({ form: { milestone } }: { readonly form: ActForm }) {
  const { contract } = useRoom()
  const { currency } = contract.terms
  if (!milestone) return null
  const { charge, fromCarried } = milestone
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
        {fromCarried !== null && Number(fromCarried) > 0 && (
          <div>
            <dt>{TEXTS.fund.carried}</dt>
            <dd>
              − <Amount amount={fromCarried} currency={currency} />
            </dd>
          </div>
        )}
        {charge !== null && (
          <div className={styles.total}>
            <dt>{TEXTS.fund.charge}</dt>
            <dd>
              <Amount amount={charge} currency={currency} withCurrency />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
