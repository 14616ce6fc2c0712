import type { Circumstance, Command, EnteredTerms } from '../../../shared/rules/commands'
import type { Contract } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import type { ContractEvent } from '../../../shared/rules/events'
import { evolve } from '../../../shared/rules/evolve'
import { invariantBreaches } from '../../../shared/rules/invariants'
import { record } from '../../../shared/rules/record'
import { startContract } from '../../../shared/rules/start'
import { RECORDING } from './build'
import { firstDays, generated } from './generator'
import { CURRENCIES, generatedTerms, SLIGHTLY } from './generatorTexts'
import { disagreement } from './modelCompare'
import { judge } from './oracle'
import type { Book } from './oracleBook'
import { judgeUpkeep, openBook } from './oracleTerms'
import { type Random, seeded } from './random'
import { asText } from './scenarioRunner'

export interface ModelReport {
  readonly seed: number
  commands: number
  accepted: number
  contracts: number
  events: number
  /** How often each code was given, by acts and by starts and upkeep. */
  readonly byActs: Map<string, number>
  readonly byPapers: Map<string, number>
  /** Spent in decide and evolve alone. */
  engineMs: number
  totalMs: number
}

/** Runs contract after contract, the first from `seed`, each next one from the number after. Throws at the first disagreement. */
export function runModel(seed: number, commands: number): ModelReport {
  const report: ModelReport = {
    seed,
    commands: 0,
    accepted: 0,
    contracts: 0,
    events: 0,
    byActs: new Map(),
    byPapers: new Map(),
    engineMs: 0,
    totalMs: 0,
  }
  const began = performance.now()
  for (let own = seed; report.commands < commands; own += 1) {
    try {
      runContract(seeded(own), report)
    } catch (fault) {
      throw new Error(`SEED=${own}: ${fault instanceof Error ? fault.message : fault}`)
    }
  }
  report.totalMs = performance.now() - began
  return report
}

export function told({
  seed,
  commands,
  accepted,
  contracts,
  events,
  byActs,
  byPapers,
  engineMs,
  totalMs,
}: ModelReport) {
  const rate = (ms: number) => Math.round(commands / (ms / 1000)).toLocaleString('en')
  return [
    `seed ${seed}: ${commands.toLocaleString('en')} commands on ${contracts.toLocaleString('en')} contracts in ${Math.round(totalMs / 1000)} s`,
    `${accepted.toLocaleString('en')} accepted, ${events.toLocaleString('en')} events, 0 violations`,
    `${rate(totalMs)} commands/s with oracle and checks; decide + evolve alone ${rate(engineMs)} commands/s`,
    `refused acts: ${shown(byActs)}`,
    `refused starts and upkeep: ${shown(byPapers)}`,
  ].join('\n')
}

function shown(codes: ReadonlyMap<string, number>): string {
  return [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, times]) => `${code} ${times}`)
    .join(', ')
}

function count(codes: Map<string, number>, code: string): void {
  codes.set(code, (codes.get(code) ?? 0) + 1)
}

function runContract(random: Random, report: ModelReport): void {
  const begun = begin(random, report)
  if (!begun) return
  const { book, events } = begun
  let { contract } = begun
  const length = 20 + random.below(180)
  for (let step = 0, after = 0; step < length && after < 5; step += 1) {
    const { command, circumstance } = generated(random, contract)
    const asked = performance.now()
    const decision = decide(contract, command, circumstance)
    const recorded = decision.ok ? record(contract, decision.value, circumstance, RECORDING) : null
    report.engineMs += performance.now() - asked
    report.commands += 1

    const code = decision.ok ? null : decision.refusal.code
    const expected = judged(book, contract, command, circumstance)
    const where = () => `after ${report.commands} commands, ${asText({ command, circumstance }).slice(0, 3000)}`
    if (code !== expected) throw new Error(`oracle ${expected}, engine ${code}; ${where()}`)
    if (recorded) {
      report.accepted += 1
      contract = recorded.contract
      events.push(...recorded.events)
      book.events = events.length
    } else if (code) count(isPaper(command) ? report.byPapers : report.byActs, code)
    const fault = disagreement(book, contract)
    if (fault) throw new Error(`${fault}; ${where()}`)
    if (contract.phase === 'ended') after += 1
  }
  checkEvents(events, contract)
  report.contracts += 1
  report.events += events.length
}

function isPaper({ type }: Command): boolean {
  return type === 'EditTerms' || type === 'AddNote' || type === 'ArchiveContract' || type === 'UnarchiveContract'
}

function judged(book: Book, contract: Contract, command: Command, { side, on, today }: Circumstance): string | null {
  switch (command.type) {
    case 'EditTerms':
    case 'AddNote':
    case 'ArchiveContract':
    case 'UnarchiveContract':
      return judgeUpkeep(book, command, contract.terms.currency)
    default:
      return judge(book, command, side, on, today)
  }
}

function begin(random: Random, report: ModelReport) {
  const currency = random.chance(SLIGHTLY) ? random.pick(['XXX', 'usd', '', 'US']) : random.pick(CURRENCIES)
  const terms: EnteredTerms = generatedTerms(random, currency)
  const circumstance = { side: terms.ourSide, ...firstDays(random) }
  const started = startContract(terms, circumstance)
  const book = openBook(terms, circumstance.on, circumstance.today)
  report.commands += 1
  const expected = typeof book === 'string' ? book : null
  const code = started.ok ? null : started.refusal.code
  if (code !== expected)
    throw new Error(`oracle ${expected}, engine ${code}; start of ${asText({ terms, circumstance })}`)
  if (code) count(report.byPapers, code)
  if (!started.ok || typeof book === 'string') return null
  report.accepted += 1
  const { contract, events } = record(null, started.value, circumstance, RECORDING)
  return { book, contract, events: [...events] }
}

/** The invariants hold after every single event, and the events alone give the same contract (rule H2). */
function checkEvents(events: readonly ContractEvent[], contract: Contract): void {
  let folded: Contract | null = null
  for (const event of events) {
    folded = evolve(folded, event)
    const breaches = invariantBreaches(folded)
    if (breaches.length > 0) throw new Error(`after event ${event.version}, ${event.type}: ${breaches.join('; ')}`)
  }
  if (asText(folded) !== asText(contract)) throw new Error('the events give another contract')
}
