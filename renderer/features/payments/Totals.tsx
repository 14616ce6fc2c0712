import type { PaymentsTotals } from '../../../shared/ipc/views/payments'
import { Cell, Figure, HeadCell } from '../../ui/grid/Cell'
import { Line } from '../../ui/grid/Line'
import { useLocale } from '../../ui/locale/locale'
import grid from './grid.module.css'
import styles from './payments.module.css'
import { TEXTS } from './texts'

/** A line for each currency: figures of different currencies are never added. */
export function Totals({ totals }: { readonly totals: readonly PaymentsTotals[] }) {
  const { tag } = useLocale()
  return (
    <table className={styles.totals} aria-label={TEXTS.totals}>
      <thead>
        <Line className={grid.groups}>
          <th scope="col" className={styles.totalsHead}>
            {TEXTS.totals}
          </th>
          <HeadCell isHidden>{TEXTS.currency}</HeadCell>
          {[TEXTS.opening, TEXTS.deposited, TEXTS.paid, TEXTS.refunded, TEXTS.closing].map((label) => (
            <HeadCell key={label} isNumber>
              {label}
            </HeadCell>
          ))}
        </Line>
      </thead>
      <tbody>
        {totals.map(({ currency, opening, deposited, paid, refunded, closing }) => (
          <Line key={currency} className={grid.groups}>
            <Cell muted>{currencyName(currency, tag)}</Cell>
            <th scope="row" className={styles.currency}>
              {currency}
            </th>
            <Figure amount={opening} currency={currency} />
            <Figure amount={deposited} currency={currency} />
            <Figure amount={paid} currency={currency} />
            <Figure amount={refunded} currency={currency} />
            <Figure amount={closing} currency={currency} className={styles.closing} />
          </Line>
        ))}
      </tbody>
    </table>
  )
}

function currencyName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code
}
