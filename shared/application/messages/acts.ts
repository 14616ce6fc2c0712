import type { EventType } from '../../rules/events'
import type { Step } from '../steps'

/** The events that one act made; named by the version of its first. */
export interface ActSteps {
  readonly version: number
  readonly steps: readonly Step[]
}

/** Events that follow another of the same act: an ending and its refund, the end after the last payment. */
const FOLLOWS: ReadonlySet<EventType> = new Set(['EndingStarted', 'RefundRequested', 'ContractEnded'])

/** Puts the events of one act together: the same side, day and instant, and of a kind that follows. */
export function actsOf(steps: readonly Step[]): readonly ActSteps[] {
  const acts: { version: number; steps: Step[] }[] = []
  for (const step of steps) {
    const open = acts.at(-1)
    const last = open?.steps.at(-1)
    if (open && last && belongsTo(step, last)) open.steps.push(step)
    else acts.push({ version: step.event.version, steps: [step] })
  }
  return acts
}

function belongsTo({ event }: Step, { event: last }: Step): boolean {
  const isOneMoment = event.side === last.side && event.on === last.on && event.recordedAt === last.recordedAt
  return isOneMoment && FOLLOWS.has(event.type) && last.type !== 'ContractStarted'
}
