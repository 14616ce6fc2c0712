import { Day } from '../../../ui/text/Day'
import { TEXTS } from '../texts'
import { AmountCell } from './AmountCell'
import type { EndingLine } from './lines'
import styles from './paper.module.css'

export function EndingRow({ line, currency }: { readonly line: EndingLine; readonly currency: string }) {
  return (
    <tr>
      <td />
      <th scope="row" className={styles.title}>
        {TEXTS.endingPayment}
      </th>
      <td className={styles.dates}>
        <span className={styles.dated}>
          <span className={styles.label}>{TEXTS.paidOn}</span> <Day day={line.on} style="full" />
        </span>
      </td>
      <td />
      <AmountCell amount={line.funded} currency={currency} />
      <AmountCell amount={line.paid} currency={currency} />
      <AmountCell amount={line.carriedOn} currency={currency} />
      <AmountCell amount={line.refunded} currency={currency} />
    </tr>
  )
}
