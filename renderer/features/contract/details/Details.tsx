import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { paths } from '../../../client/navigation'
import { Amount } from '../../../ui/text/Amount'
import { Day } from '../../../ui/text/Day'
import { useRoom } from '../roomContext'
import { TEXTS } from '../texts'
import styles from './details.module.css'

/** What the contract says beside its plan (rule C1). */
export function Details() {
  const { contract } = useRoom()
  const { terms, counterparty, minimum, startedOn, latestOn } = contract
  const { currency } = terms
  const words = TEXTS.terms
  return (
    <>
      <dl className={styles.list}>
        <Detail label={words.client}>{terms.client}</Detail>
        <Detail label={words.freelancer}>{terms.freelancer}</Detail>
        {counterparty.email && <Detail label={words.email}>{counterparty.email}</Detail>}
        {terms.reference && <Detail label={words.reference}>{terms.reference}</Detail>}
        <Detail label={words.currency}>{currency}</Detail>
        <Detail label={words.minimum}>
          <Amount amount={minimum} currency={currency} />
        </Detail>
        <Detail label={words.started}>
          <Day day={startedOn} style="full" />
        </Detail>
        <Detail label={words.latest}>
          <Day day={latestOn} style="full" />
        </Detail>
        {terms.tags.length > 0 && <Detail label={words.tags}>{terms.tags.join(', ')}</Detail>}
      </dl>
      {terms.notes && (
        <>
          <h3 className={styles.notesHead}>{words.notes}</h3>
          <p className={styles.notes}>{terms.notes}</p>
        </>
      )}
      <Link href={paths.editTerms(contract.id)} className={styles.edit}>
        {TEXTS.editDetails}
      </Link>
    </>
  )
}

function Detail({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
