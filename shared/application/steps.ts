import type { Contract } from '../rules/contract'
import type { ContractEvent } from '../rules/events'
import { evolve } from '../rules/evolve'

/** An event with the contract before and after it; `before` is null for the first. */
export interface Step {
  readonly event: ContractEvent
  readonly before: Contract | null
  readonly after: Contract
}

export function stepsOf(events: Iterable<ContractEvent>): readonly Step[] {
  const steps: Step[] = []
  let before: Contract | null = null
  for (const event of events) {
    const after = evolve(before, event)
    steps.push({ event, before, after })
    before = after
  }
  return steps
}
