import { useMemo } from 'react'
import type { ContractRow } from '../../../shared/ipc/views/contract'
import { useLocale } from '../../ui/locale/locale'
import { Amount } from '../../ui/text/Amount'
import styles from './contracts.module.css'
import { totalsByCurrency } from './listing'
import { TEXTS } from './texts'

/** The value of what is shown, for each currency by itself: figures of different currencies are never added. */
export function Totals({ rows }: { readonly rows: readonly ContractRow[] }) {
  const locale = useLocale()
  const totals = useMemo(() => totalsByCurrency(rows), [rows])
  const count = locale.count(rows.length)
  return (
    <section aria-label={TEXTS.totalsName} className={styles.totals}>
      <span aria-live="polite" aria-atomic="true">
        {rows.length === 0 ? TEXTS.found(count, false) : TEXTS.totals(count, rows.length === 1)}
      </span>
      {totals.map(({ currency, value, held, paid }) => (
        <span key={currency} title={`In escrow ${locale.money(held, currency)} · Paid ${locale.money(paid, currency)}`}>
          {currency} <Amount className={styles.total} amount={value} currency={currency} />
        </span>
      ))}
    </section>
  )
}
