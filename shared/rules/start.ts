import { ok, type Result, refused } from '../kernel/result'
import type { Circumstance, EnteredTerms } from './commands'
import type { EventBody } from './events'
import { type Refusal, refusal } from './refusals'
import { readTerms } from './terms'

/** Rule C1. A contract may start on any day up to today; its acts come on that day or later (rule H4). */
export function startContract(terms: EnteredTerms, circumstance: Circumstance): Result<readonly EventBody[], Refusal> {
  const read = readTerms(terms)
  if (!read.ok) return read
  if (circumstance.on > circumstance.today) return refused(refusal('date-in-future', { field: 'on' }))
  return ok([{ type: 'ContractStarted', terms: read.value }])
}
