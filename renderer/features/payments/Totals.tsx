import type { PaymentsTotals } from '../../../shared/ipc/views/payments'
import { cx } from '../../ui/cx'
import { useLocale } from '../../ui/locale/locale'
import { VisuallyHidden } from '../../ui/text/VisuallyHidden'
import { Cell, Figure } from './Cell'
import grid from './grid.module.css'
import styles from './payments.module.css'
import { TEXTS } from './texts'

/** A line for each currency: figures of different currencies are never added. */
export function Totals({ totals }: { readonly totals: readonly PaymentsTotals[] }) {
  const { tag } = useLocale()
  const line = cx(grid.line, grid.figures)
  return (
    <table className={styles.totals} aria-label={TEXTS.totals}>
      <thead>
        <tr className={line}>
          <th scope="col" className={styles.totalsHead}>
            {TEXTS.totals}
          </th>
          <th scope="col">
            <VisuallyHidden>{TEXTS.currency}</VisuallyHidden>
          </th>
          {[TEXTS.opening, TEXTS.deposited, TEXTS.paid, TEXTS.refunded, TEXTS.closing].map((label) => (
            <th key={label} scope="col" className={cx(grid.headCell, grid.number)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.map(({ currency, opening, deposited, paid, refunded, closing }) => (
          <tr key={currency} className={line}>
            <Cell className={grid.muted}>{currencyName(currency, tag)}</Cell>
            <th scope="row" className={grid.muted}>
              {currency}
            </th>
            <Figure amount={opening} currency={currency} />
            <Figure amount={deposited} currency={currency} />
            <Figure amount={paid} currency={currency} />
            <Figure amount={refunded} currency={currency} />
            <Figure amount={closing} currency={currency} className={styles.closing} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function currencyName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code
}
