import type { Circumstance, Recording } from './commands'
import type { Contract } from './contract'
import type { ContractEvent, EventBody } from './events'
import { evolve } from './evolve'

export interface Recorded {
  readonly events: readonly ContractEvent[]
  readonly contract: Contract
}

/** Makes events of what was decided: numbered from the contract's version, with whose act it was and who recorded it (rule W2). */
export function record(
  contract: Contract | null,
  bodies: readonly EventBody[],
  { side, on }: Circumstance,
  { contractId, recordedBy, recordedAt, note }: Recording,
): Recorded {
  const events: ContractEvent[] = []
  let state = contract
  for (const body of bodies) {
    const event: ContractEvent = {
      contractId,
      version: state?.version ?? 0,
      side,
      recordedBy,
      on,
      recordedAt,
      note,
      ...body,
    }
    state = evolve(state, event)
    events.push(event)
  }
  if (state === null) throw new Error('Nothing was decided')
  return { events, contract: state }
}
