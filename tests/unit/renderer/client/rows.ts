import type { ContractRow } from '../../../../shared/ipc/views/contract'
import type { ContractId } from '../../../../shared/kernel/ids'

export function rowCalled(name: string, change: Partial<ContractRow> = {}): ContractRow {
  return {
    id: name as ContractId,
    title: name,
    party: 'Maya Okafor',
    ourSide: 'client',
    currency: 'USD',
    reference: null,
    tags: [],
    mark: 'Planned',
    overdue: false,
    archived: false,
    next: null,
    value: '0.00',
    held: '0.00',
    paid: '0.00',
    deposited: '0.00',
    search: name,
    ...change,
  }
}
