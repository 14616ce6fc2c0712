import type { Commit } from '../../../shared/application/ports'
import { rowOf } from '../../../shared/application/storedRow'
import type { Told } from './workspaces'

/** The contracts as the application would have written them, act after act, in one append each. */
export function commitsOf(told: readonly Told[]): readonly Commit[] {
  return told.map(({ contract, events }) => ({
    contractId: contract.id,
    expectedVersion: 0,
    events,
    contract,
    row: JSON.stringify(rowOf(contract)),
  }))
}
