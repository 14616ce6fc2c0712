import type { ReactNode } from 'react'
import { Amount } from '../text/Amount'
import styles from './act.module.css'
import { TEXTS } from './texts'

/** What a payment or an ending would do, in plain decimals. */
export interface OutcomeFigures {
  readonly currency: string
  readonly toFreelancer: string
  readonly stays: string
  readonly next: { readonly title: string; readonly charge: string } | null
  readonly refund: string | null
}

export interface OutcomeParties {
  readonly client: string
  readonly freelancer: string
  readonly ourSide: 'client' | 'freelancer'
}

interface OutcomeProps {
  /** Null while they are worked out; `unknown` where what was entered can't be done. */
  readonly figures: OutcomeFigures | 'unknown' | null
  readonly parties: OutcomeParties
  /** `returned`: the freelancer ends, and what is held goes back at once (rule X5). */
  readonly refundIs?: 'asked' | 'returned'
  /** Further consequences, a list item each. */
  readonly children?: ReactNode
}

/** The live lines: who gets what, what stays in escrow, and what comes next. */
export function Outcome({ figures, parties, refundIs = 'asked', children }: OutcomeProps) {
  if (figures === null || figures === 'unknown') {
    return <p className={styles.outcome}>{figures && TEXTS.unknown}</p>
  }
  const { currency, toFreelancer, stays, next, refund } = figures
  const client = parties.ourSide === 'client' ? null : parties.client
  const freelancer = parties.ourSide === 'freelancer' ? null : parties.freelancer
  const money = (amount: string) => (
    <strong>
      <Amount amount={amount} currency={currency} withCurrency />
    </strong>
  )
  return (
    <ul className={styles.outcome} aria-live="polite">
      {refundIs === 'asked' && (
        <li>
          {TEXTS.gets(freelancer)} {Number(toFreelancer) === 0 ? TEXTS.nothing : money(toFreelancer)}.
        </li>
      )}
      {refund === null && (
        <li>
          {Number(stays) === 0 ? (
            TEXTS.nothingStays
          ) : (
            <>
              {money(stays)} {TEXTS.stays}
            </>
          )}
        </li>
      )}
      {refund !== null && refundIs === 'asked' && (
        <li>
          {TEXTS.asks(client)} {money(refund)} {TEXTS.untilAnswered(freelancer)}
        </li>
      )}
      {refund !== null && refundIs === 'returned' && (
        <li>
          {money(refund)} {TEXTS.goesBack(client)}
        </li>
      )}
      {next && (
        <li>
          {TEXTS.next(next.title, client)} {money(next.charge)}.
        </li>
      )}
      {children}
    </ul>
  )
}
