import type { ContractSummaryView, PaymentsPeriod } from '../../../../shared/ipc/views/payments'
import { useLocale } from '../../../ui/locale/locale'
import { TEXTS } from '../texts'
import { isNothing } from './AmountCell'
import styles from './paper.module.css'

interface BalanceProps {
  readonly contract: ContractSummaryView
  readonly period: PaymentsPeriod
}

const { figures } = TEXTS

/** From what was in escrow to what is: one sum that can be checked by hand. */
export function Balance({ contract, period }: BalanceProps) {
  const locale = useLocale()
  const { currency, carried, closing } = contract
  const line = (label: string, amount: string, sign = '', className?: string) => (
    <tr className={className}>
      <th scope="row">{label}</th>
      <td className={styles.number}>
        {isNothing(amount) ? '' : sign}
        {locale.amount(amount, currency)}
      </td>
    </tr>
  )
  return (
    <table className={styles.balance} aria-label={TEXTS.balance}>
      <tbody>
        {period.from !== null && line(figures.opening, contract.opening)}
        {line(figures.deposited, contract.deposited, '+')}
        {line(figures.paid, contract.paid, '−')}
        {line(figures.refunded, contract.refunded, '−')}
        <tr className={styles.sum}>
          <th scope="row">
            {period.to === null ? figures.closing : figures.closingAtEnd}, {currency}
          </th>
          <td className={styles.number}>{locale.amount(closing, currency)}</td>
        </tr>
        {!isNothing(carried) && line(figures.carried, carried, '', styles.of)}
      </tbody>
    </table>
  )
}
