import { type CalendarDay, day } from '../../../shared/kernel/calendarDay'
import type { ContractId } from '../../../shared/kernel/ids'
import type { Command, EnteredTerms } from '../../../shared/rules/commands'
import type { Contract, Side } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import type { ContractEvent } from '../../../shared/rules/events'
import { record } from '../../../shared/rules/record'
import { startContract } from '../../../shared/rules/start'
import { entry, fund, pay, RECORDING, START, send, TERMS, TODAY } from '../rules/build'
import { type Told, toldOf } from './workspaces'

export type Step = readonly [on: string, side: Side, command: (contract: Contract) => Command]

/** A contract told act by act, every one of which must be taken. */
export function told(id: string, terms: Partial<EnteredTerms>, steps: readonly Step[]): Told {
  const recording = { ...RECORDING, contractId: id as ContractId }
  const starting = { side: 'client' as Side, on: day(START), today: day(TODAY) }
  const started = startContract({ ...TERMS, ...terms }, starting)
  if (!started.ok) throw new Error(started.refusal.code)
  const first = record(null, started.value, starting, recording)
  const events: ContractEvent[] = [...first.events]
  let { contract } = first
  for (const [on, side, command] of steps) {
    const circumstance = { side, on: day(on) as CalendarDay, today: day(TODAY) }
    const decision = decide(contract, command(contract), circumstance)
    if (!decision.ok) throw new Error(`${on}: ${decision.refusal.code}`)
    const next = record(contract, decision.value, circumstance, recording)
    events.push(...next.events)
    contract = next.contract
  }
  return toldOf(events)
}

export function planOf(on: string, amounts: Readonly<Record<string, string>>): Step {
  return [
    on,
    'client',
    (contract) =>
      send(
        contract,
        Object.entries(amounts).map(([id, amount]) => entry(id, amount)),
      ),
  ]
}

export function funded(on: string, id: string): Step {
  return [on, 'client', (contract) => fund(contract, id)]
}

export function paid(
  on: string,
  id: string,
  amount: string | null = null,
  then: 'keep-open' | 'end' = 'keep-open',
): Step {
  return [on, 'client', () => pay(id, amount, then)]
}

export function acted(on: string, side: Side, command: Command): Step {
  return [on, side, () => command]
}
