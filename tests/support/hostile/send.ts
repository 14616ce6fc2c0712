import { hostileCalls, type Outcome } from './calls'

export interface Sent {
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Contracts that valid calls started. */
  readonly started: number
  /** The first calls that something else became of, and what. */
  readonly unexpected: readonly string[]
}

const MOST_TOLD = 5

/** Sends the calls, so many at once, and looks at what becomes of each. */
export async function sendHostile(
  invoke: (request: never) => Promise<string>,
  [seed, count, on]: readonly [seed: number, count: number, on: string],
  atOnce = 500,
): Promise<Sent> {
  const outcomes = { answered: 0, refused: 0, rejected: 0 }
  const unexpected: string[] = []
  let started = 0
  let waiting: Promise<void>[] = []
  for (const { request, outcome, starts } of hostileCalls(seed, count, on)) {
    if (starts) started += 1
    const looking = outcomeOf(invoke, request).then((came) => {
      if (came === outcome) outcomes[came] += 1
      else if (unexpected.length < MOST_TOLD) unexpected.push(`${came}, not ${outcome}: ${JSON.stringify(request)}`)
    })
    // What later calls ask for is there first.
    if (starts) await looking
    else waiting.push(looking)
    if (waiting.length < atOnce) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
  return { outcomes, started, unexpected }
}

async function outcomeOf(
  invoke: (request: never) => Promise<string>,
  request: unknown,
): Promise<(string & Outcome) | 'neither'> {
  let answer: string
  try {
    answer = await invoke(request as never)
  } catch {
    return 'rejected'
  }
  const { ok, value, refusal } = JSON.parse(answer)
  if (ok === true && value !== undefined && refusal === undefined) return 'answered'
  return ok === false && value === undefined && typeof refusal?.message === 'string' ? 'refused' : 'neither'
}
