import type { Movement } from '../postings'

/** What an entry says it is. */
export function narration({ kind, milestone }: Movement): string {
  switch (kind) {
    case 'deposit':
      return `Deposit: ${milestone?.title ?? ''}`
    case 'payment':
      return `Payment: ${milestone?.title ?? ''}`
    case 'ending-payment':
      return 'Payment while ending'
    case 'refund':
      return 'Refund'
  }
}

export const OPENING = 'In escrow before the period'
export const CLOSING = 'In escrow at the end of the period'
export const NO_MONEY_MOVED = 'Written by Tranche, which records payments and moves no money.'
