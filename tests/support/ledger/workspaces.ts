import type { ContractId } from '../../../shared/kernel/ids'
import { type LedgerContract, ledgerOf } from '../../../shared/ledger/movements'
import type { Contract, PlannedMilestone } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import type { ContractEvent } from '../../../shared/rules/events'
import { fold } from '../../../shared/rules/evolve'
import { record } from '../../../shared/rules/record'
import { startContract } from '../../../shared/rules/start'
import { RECORDING } from '../rules/build'
import { firstDays, generated } from '../rules/generator'
import { CURRENCIES, generatedTerms } from '../rules/generatorTexts'
import { type Random, seeded } from '../rules/random'

export interface Told {
  readonly contract: Contract
  readonly events: readonly ContractEvent[]
  readonly ledger: LedgerContract
}

/** Texts that break files: of formulas, journals, calendars and CSV. */
export const HOSTILE = [
  '=1+1',
  "'=1+1",
  '@SUM(A1)',
  '+49 30',
  '-5.00',
  'a;b',
  'a | b',
  'a, b: c',
  'say "hi"',
  "it's",
  'back\\slash\\n',
  '100% %41',
  '[2025-01-01] date:2025/01/01',
  '(code) * ! = 5.00 USD',
  ':tag:one:',
  'two  spaces',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} 設計 تصميم',
  '\u00a0nbsp\u2003em',
  '＝full',
  '  =late',
  '#hash ^link',
  'x; contract: other',
] as const

/** A contract's story through the real rules; the seed tells it again. Null where its terms are refused. */
function story(random: Random, id: string): Told | null {
  const terms = generatedTerms(random, random.pick(CURRENCIES))
  const circumstance = { side: terms.ourSide, ...firstDays(random) }
  const started = startContract(terms, circumstance)
  if (!started.ok) return null
  const recording = { ...RECORDING, contractId: id as ContractId }
  const first = record(null, started.value, circumstance, recording)
  const events = [...first.events]
  let { contract } = first
  const length = random.below(90)
  for (let step = 0; step < length; step += 1) {
    const { command, circumstance: when } = generated(random, contract)
    const decision = decide(contract, command, when)
    if (!decision.ok) continue
    const next = record(contract, decision.value, when, recording)
    contract = next.contract
    events.push(...next.events)
  }
  return retitled(random, events)
}

function retitled(random: Random, events: readonly ContractEvent[]): Told {
  const odd = new Map<string, string>()
  const oddly = (title: string) => {
    const known =
      odd.get(title) ?? (random.chance(0.6) ? `${random.pick(HOSTILE)} ${title.slice(0, 20)}`.trim() : title)
    odd.set(title, known)
    return known
  }
  const plan = (milestones: readonly PlannedMilestone[]) =>
    milestones.map((milestone) => ({ ...milestone, title: oddly(milestone.title) }))
  const told = events.map((event): ContractEvent => {
    switch (event.type) {
      case 'ContractStarted': {
        const { title, client, freelancer } = event.terms
        const names = { title: oddly(title), client: oddly(client), freelancer: oddly(freelancer) }
        return { ...event, terms: { ...event.terms, ...names } }
      }
      case 'PlanChanged':
      case 'ChangeRequestSent':
        return { ...event, plan: plan(event.plan) }
      default:
        return event
    }
  })
  return toldOf(told)
}

export function toldOf(events: readonly ContractEvent[]): Told {
  const contract = fold(events)
  if (!contract) throw new Error('No contract')
  return { contract, events, ledger: ledgerOf(contract, events) }
}

/** Up to ten contracts, always the same ones for a seed. `prefix` keeps the ids of several workspaces apart. */
export function randomWorkspace(seed: number, prefix = `w${seed}`): readonly Told[] {
  const random = seeded(seed)
  return Array.from({ length: 1 + random.below(10) }, (_, index) =>
    story(random, `${prefix}${random.pick(['-', '_'])}${index}`),
  ).flatMap((told) => told ?? [])
}
