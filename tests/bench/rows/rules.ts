import type { Contract } from '../../../shared/rules/contract'
import { decide } from '../../../shared/rules/decide'
import { evolve, fold } from '../../../shared/rules/evolve'
import { record } from '../../../shared/rules/record'
import { startContract } from '../../../shared/rules/start'
import { RECORDING } from '../../support/rules/build'
import { cpuTimed, type Line, many, median, type Row, shown, type Times } from '../measure'
import { play, type Story, storyOf, USUAL } from '../portfolio'

const LIMIT = 500_000
const EVENTS = 1_000_000

interface Prepared extends Story {
  readonly acts: ReturnType<Story['steps']>
}

/** Stories told in full, decided and recorded; answers how many events came of them. */
function tell(stories: readonly Prepared[]): number {
  let events = 0
  for (const { id, terms, starting, acts } of stories) {
    const recording = { ...RECORDING, contractId: id }
    const started = startContract(terms, starting)
    if (!started.ok) throw new Error(started.refusal.code)
    const first = record(null, started.value, starting, recording)
    let contract: Contract = first.contract
    events += first.events.length
    for (const { command, circumstance } of acts) {
      const decision = decide(contract, command, circumstance)
      if (!decision.ok) throw new Error(decision.refusal.code)
      const next = record(contract, decision.value, circumstance, recording)
      contract = next.contract
      events += next.events.length
    }
  }
  return events
}

function line(what: string, events: number, times: Times): Line {
  const rate = events / (median(times) / 1000)
  return {
    what: `${what}, ${many(events)} events`,
    ours: `${many(Math.round(rate))} events/s, ${shown(times)} of processor time`,
    against: `${many(LIMIT)} events/s`,
    ratio: `${(rate / LIMIT).toFixed(2)} ×`,
    target: '≥ 1 ×',
    met: rate >= LIMIT,
  }
}

/** Replayed on one core. */
export const rules: Row = async ({ scale }) => {
  const perStory = play(storyOf(1, USUAL)).length
  const stories = Array.from({ length: 2_000 }, (_, index): Prepared => {
    const story = storyOf(index + 1, USUAL)
    const contract = fold(play(story).slice(0, 1))
    if (!contract) throw new Error('No contract')
    return { ...story, acts: story.steps(contract) }
  })
  const told = stories.map(play)
  const turns = Math.max(1, Math.round((EVENTS * scale) / (stories.length * perStory)))
  let events = 0
  const deciding = () => {
    events = 0
    for (let turn = 0; turn < turns; turn += 1) events += tell(stories)
  }
  const replaying = () => {
    for (let turn = 0; turn < turns; turn += 1)
      for (const story of told) {
        let contract: Contract | null = null
        for (const event of story) contract = evolve(contract, event)
      }
  }
  deciding()
  replaying()
  const decided = Array.from({ length: 3 }, () => cpuTimed(deciding))
  const replayed = Array.from({ length: 3 }, () => cpuTimed(replaying))
  return [line('rules: decide + evolve', events, decided), line('rules: evolve alone', events, replayed)]
}
