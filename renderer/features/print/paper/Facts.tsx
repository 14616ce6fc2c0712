import type { ReactNode } from 'react'
import type { ContractSummaryView } from '../../../../shared/ipc/views/payments'
import type { CalendarDay } from '../../../../shared/kernel/calendarDay'
import { Day } from '../../../ui/text/Day'
import { TEXTS } from '../texts'
import styles from './paper.module.css'

interface FactsProps {
  readonly contract: ContractSummaryView
  readonly periodText: string
  readonly today: CalendarDay
}

/** Who, for what, and when. */
export function Facts({ contract, periodText, today }: FactsProps) {
  const { client, freelancer, reference, phase, currency } = contract
  return (
    <dl className={styles.facts}>
      <Party label={TEXTS.client} party={client} />
      <Party label={TEXTS.freelancer} party={freelancer} />
      <div className={styles.about}>
        {reference && (
          <Fact label={TEXTS.reference}>
            <bdi>{reference}</bdi>
          </Fact>
        )}
        <Fact label={TEXTS.period}>{periodText}</Fact>
        <Fact label={TEXTS.state}>{TEXTS.phases[phase]}</Fact>
        <Fact label={TEXTS.currency}>{currency}</Fact>
        <Fact label={TEXTS.printedOn}>
          <Day day={today} style="full" />
        </Fact>
      </div>
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Party({ label, party }: { readonly label: string; readonly party: ContractSummaryView['client'] }) {
  return (
    <div className={styles.party}>
      <dt>{label}</dt>
      <dd>
        <p dir="auto" className={styles.partyName}>
          {party.name}
        </p>
        {party.address && (
          <p dir="auto" className={styles.lines}>
            {party.address}
          </p>
        )}
        {party.email && <p>{party.email}</p>}
        {party.taxNumber && (
          <p>
            {TEXTS.taxNumber} <bdi>{party.taxNumber}</bdi>
          </p>
        )}
      </dd>
    </div>
  )
}
