import { useId } from 'react'
import { Link } from 'wouter'
import type { InboxItem } from '../../../shared/ipc/views/workspace'
import { paths } from '../../client/navigation'
import { useLocale } from '../../ui/locale/locale'
import { Day } from '../../ui/text/Day'
import { PhraseText } from '../../ui/text/PhraseText'
import styles from './inbox.module.css'
import type { InboxItems } from './inboxGroups'
import { TEXTS } from './texts'

/** Where the waiting is ended. */
function placeOf({ kind, contractId }: InboxItem): string {
  return kind === 'request' ? paths.request(contractId) : paths.contract(contractId)
}

export function InboxGroup({ group }: { readonly group: InboxItems }) {
  const locale = useLocale()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 className={styles.heading}>
        <span id={headingId}>{TEXTS.groups[group.kind]}</span>
        <span className={styles.count}>{locale.count(group.items.length)}</span>
      </h2>
      <ul className={styles.items}>
        {group.items.map((item) => (
          <li key={item.contractId} className={styles.item}>
            <div className={styles.what}>
              <Link href={placeOf(item)} className={styles.contract}>
                {item.contract}
              </Link>
              <span className={styles.party}>{item.party}</span>
              <p className={styles.sentence}>
                <PhraseText parts={item.sentence} />
              </p>
            </div>
            {item.since && <Day day={item.since} className={item.kind === 'overdue' ? styles.late : styles.since} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
