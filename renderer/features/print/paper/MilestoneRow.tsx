import type { PaymentsPeriod } from '../../../../shared/ipc/views/payments'
import type { CalendarDay } from '../../../../shared/kernel/calendarDay'
import { useLocale } from '../../../ui/locale/locale'
import { Day } from '../../../ui/text/Day'
import { TEXTS } from '../texts'
import { AmountCell, isNothing } from './AmountCell'
import type { MilestoneLine } from './lines'
import styles from './paper.module.css'

interface MilestoneRowProps {
  readonly line: MilestoneLine
  readonly currency: string
  readonly period: PaymentsPeriod
}

export function MilestoneRow({ line, currency, period }: MilestoneRowProps) {
  return (
    <tr>
      <td className={styles.position}>{line.position}</td>
      <th scope="row" className={styles.title}>
        <span dir="auto" className={styles.titleText}>
          {line.title}
        </span>
        <Standing line={line} currency={currency} period={period} />
      </th>
      <td className={styles.dates}>
        <Dated label={TEXTS.due} day={line.due} />
        <Dated label={TEXTS.fundedOn} day={line.fundedOn} />
        <Dated label={TEXTS.paidOn} day={line.paidOn} />
        <Dated label={TEXTS.refundedOn} day={line.refundedOn} />
      </td>
      <AmountCell amount={line.amount} currency={currency} />
      <AmountCell
        amount={line.funded}
        currency={currency}
        parts={isNothing(line.fromCarried) ? [] : [line.fromCarried, line.deposited]}
      />
      <AmountCell amount={line.paid} currency={currency} />
      <AmountCell amount={line.carriedOn} currency={currency} />
      <AmountCell amount={line.refunded} currency={currency} />
    </tr>
  )
}

/** Its state, and what of its money stands outside of the period's movements. */
function Standing({ line, currency, period }: MilestoneRowProps) {
  const locale = useLocale()
  const parts: string[] = [TEXTS.statuses[line.status]]
  if (!isNothing(line.opening)) parts.push(`${locale.amount(line.opening, currency)} ${TEXTS.heldBefore}`)
  if (!isNothing(line.held))
    parts.push(`${locale.amount(line.held, currency)} ${period.to === null ? TEXTS.held : TEXTS.heldAtEnd}`)
  return <span className={styles.standing}>{parts.join(' · ')}</span>
}

function Dated({ label, day }: { readonly label: string; readonly day: CalendarDay | null }) {
  if (day === null) return null
  return (
    <span className={styles.dated}>
      <span className={styles.label}>{label}</span> <Day day={day} style="full" />
    </span>
  )
}
