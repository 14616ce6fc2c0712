import type { CallName } from '../../shared/ipc/calls'
import type { Signal } from '../../shared/ipc/signals'

type Changed = Extract<Signal, { type: 'changed' }>

/** Whether what a query answered may be another answer after a change. */
export function concerns(changed: Changed, name: CallName, input: object): boolean {
  if (changed.contracts === 'all') return true
  if ('contractId' in input && typeof input.contractId === 'string') {
    const about: readonly string[] = changed.contracts
    return about.includes(input.contractId) || changed.about.includes('settings') || changed.about.includes('parties')
  }
  switch (name) {
    case 'GetWorkspace':
      return true
    case 'GetParties':
      return changed.about.includes('parties') || changed.contracts.length > 0
    case 'GetPayments':
    case 'GetPaymentSummary':
    case 'GetInbox':
      return changed.contracts.length > 0
    default:
      return false
  }
}
