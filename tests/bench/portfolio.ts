import { addDays, day } from '../../shared/kernel/calendarDay'
import type { ContractId } from '../../shared/kernel/ids'
import { plainAmount, readStoredAmount } from '../../shared/kernel/money'
import type { Circumstance, Command, EnteredTerms } from '../../shared/rules/commands'
import type { Contract } from '../../shared/rules/contract'
import { decide } from '../../shared/rules/decide'
import type { ContractEvent } from '../../shared/rules/events'
import { record } from '../../shared/rules/record'
import { startContract } from '../../shared/rules/start'
import { type Told, toldOf } from '../support/ledger/workspaces'
import { entry, fund, pay, RECORDING, send } from '../support/rules/build'
import { type Random, seeded } from '../support/rules/random'

const CURRENCIES = ['EUR', 'GBP', 'JPY', 'KWD', 'USD']
const KINDS = ['Website', 'Brand identity', 'Mobile app', 'Annual report', 'Shop', 'Campaign']
const TODAY = day('2026-11-20')

export interface Shape {
  readonly milestones: number
  /** So many of them are funded and paid, in part here and there: two money events each. */
  readonly paid: number
}

/** Of 10,000 such: 80,000 milestones, 120,000 events, 100,000 of which move money. */
export const USUAL: Shape = { milestones: 8, paid: 5 }

export interface Step {
  readonly command: Command
  readonly circumstance: Circumstance
}

export interface Story {
  readonly id: ContractId
  readonly terms: EnteredTerms
  readonly starting: Circumstance
  readonly steps: (contract: Contract) => readonly Step[]
}

function amount(random: Random, currency: string): string {
  return plainAmount(BigInt(100_000 + random.below(900_000)), currency)
}

function partOf(whole: string, currency: string): string {
  return plainAmount((readStoredAmount(whole, currency) * 9n) / 10n, currency)
}

/** Always the same story for a number. */
export function storyOf(number: number, { milestones, paid }: Shape): Story {
  const random = seeded(number)
  const currency = random.pick(CURRENCIES)
  const client = random.chance(0.5)
  const starting: Circumstance = {
    side: client ? 'client' : 'freelancer',
    on: addDays(day('2024-01-01'), random.below(900)),
    today: TODAY,
  }
  const terms: EnteredTerms = {
    title: `${random.pick(KINDS)} ${String(number).padStart(5, '0')}`,
    client: client ? 'Studio Nord' : `Client ${1 + random.below(60)}`,
    freelancer: client ? `Freelancer ${1 + random.below(60)}` : 'Studio Nord',
    ourSide: client ? 'client' : 'freelancer',
    currency,
    reference: random.chance(0.3) ? `PO-${number}` : null,
    notes: null,
    tags: [],
    budget: null,
    minimum: null,
  }
  const plan = Array.from({ length: milestones }, (_, index) => entry(`m${index + 1}`, amount(random, currency)))
  const at = (days: number): Circumstance => ({ side: 'client', on: addDays(starting.on, days), today: TODAY })
  const parts = Array.from({ length: paid }, () => random.chance(0.3))
  const steps = (contract: Contract): readonly Step[] => [
    { command: send(contract, plan), circumstance: at(0) },
    ...parts.flatMap((isPart, index): Step[] => {
      const { id, amount: whole } = plan[index] ?? entry('none')
      return [
        { command: { ...fund(contract, id), base: 1 }, circumstance: at(index * 20 + 1) },
        { command: pay(id, isPart ? partOf(whole, currency) : null), circumstance: at(index * 20 + 15) },
      ]
    }),
  ]
  return { id: `bench-${number}` as ContractId, terms, starting, steps }
}

/** Decides and records all of a story; throws where something of it is refused. */
export function play({ id, terms, starting, steps }: Story): readonly ContractEvent[] {
  const recording = { ...RECORDING, contractId: id }
  const started = startContract(terms, starting)
  if (!started.ok) throw new Error(started.refusal.code)
  const first = record(null, started.value, starting, recording)
  const events = [...first.events]
  let { contract } = first
  for (const { command, circumstance } of steps(contract)) {
    const decision = decide(contract, command, circumstance)
    if (!decision.ok) throw new Error(`${id}, ${command.type}: ${decision.refusal.code}`)
    const next = record(contract, decision.value, circumstance, recording)
    events.push(...next.events)
    contract = next.contract
  }
  return events
}

export function portfolioOf(contracts: number, shape: Shape = USUAL): readonly Told[] {
  return Array.from({ length: contracts }, (_, index) => toldOf(play(storyOf(index + 1, shape))))
}
