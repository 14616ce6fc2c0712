import type { WireRefusal } from '../ipc/primitives'
import type { Refusal } from '../rules/refusals'
import type { ClosedStore } from './session'

/** Refusals of the application: no rule says them, `rule` is null. */
const SENTENCES = {
  'call-malformed':
    'The program asked for something it can’t read. Nothing was changed; try again, or restart the program.',
  'contract-unknown':
    'This contract is not in the workspace. It may have been deleted or taken back; look in Contracts.',
  'contract-exists': 'This contract is already in the workspace. Open it in Contracts.',
  'changed-elsewhere':
    'The contract was changed at the same moment. Nothing was done; look at it as it is now and try again.',
  'draft-moved-on':
    'This draft was changed in another window. Nothing was written over it: show the other window’s draft, or keep yours.',
  'refund-changed':
    'The refund asked for has changed. Nothing was answered; look at the amount as it is now and answer again.',
  'party-exists': 'There is a party of this name already. Choose another name, or edit that party instead.',
  'message-unknown': 'This message is not among the contract’s messages. Open them again.',
  'budget-missing': 'There is no budget to divide. Enter one in the contract’s details first.',
  'budget-spent':
    'Nothing of the budget is left to divide: paid and active milestones take all of it. Raise the budget first.',
  'shares-invalid': 'Each share is a number above zero. Correct the one that isn’t.',
  'percents-not-100': 'The percents must add up to exactly 100. Correct them, or divide by weight.',
  'locale-unknown': 'That is not a language tag the program knows. Enter one such as en-US or de-DE.',
  'import-not-staged': 'The file to import is no longer at hand. Choose it again.',
  'period-invalid': 'The period ends before it begins. Choose a later last day, or an earlier first one.',
  'sample-failed': 'The sample contracts could not be made. Your own contracts are untouched; try again later.',
} as const

export type FaultCode = keyof typeof SENTENCES

export function fault(code: FaultCode, field: string | null = null): WireRefusal {
  return { code, rule: null, message: SENTENCES[code], at: field === null ? null : { field } }
}

export function wireRefusal(refusal: Refusal): WireRefusal {
  return { code: refusal.code, rule: refusal.rule, message: refusal.message, at: refusal.at }
}

export function storeUnavailable(message: string): WireRefusal {
  return { code: 'store-unavailable', rule: null, message, at: null }
}

export function storeRefusal(store: ClosedStore): WireRefusal {
  return { code: `store-${store.state}`, rule: null, message: store.message, at: null }
}

/** A defect of the program. The cause goes with it, so that a report of it can be acted on. */
export function internalError(cause: unknown): WireRefusal {
  const detail = cause instanceof Error ? cause.message.slice(0, 300) : 'unknown'
  const message = `Something went wrong in the program, and nothing was changed. Try again; if it stays, restart. (${detail})`
  return { code: 'internal-error', rule: null, message, at: null }
}
