/** Times of one thing, in milliseconds. */
export type Times = readonly number[]

export interface Line {
  readonly what: string
  readonly ours: string
  /** The limit, or the peer measured beside it. */
  readonly against: string
  readonly ratio: string
  readonly target: string
  /** Null: shown, with nothing to reach. */
  readonly met: boolean | null
}

/** What a bench has at hand. */
export interface Bench {
  /** Where the built program is served. */
  readonly address: string
  /** The paths asked for at that address since the last call. */
  readonly asked: () => readonly string[]
  /** How many contracts and rounds: smaller for a first look. */
  readonly scale: number
}

export type Row = (bench: Bench) => Promise<readonly Line[]>

function at(times: Times, share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (times: Times) => at(times, 0.5)
export const p95 = (times: Times) => at(times, 0.95)

export async function timed(use: () => unknown): Promise<number> {
  const began = performance.now()
  await use()
  return performance.now() - began
}

/** Of this process alone, whatever else the machine does. */
export function cpuTimed(use: () => unknown): number {
  const began = process.cpuUsage()
  use()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** Each thing in turn, so that what slows the machine slows all of them. The first round warms up and isn't counted. */
export async function inTurn(rounds: number, ...things: readonly (() => unknown)[]): Promise<readonly Times[]> {
  const times: number[][] = things.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, thing] of things.entries()) {
      const took = await timed(thing)
      if (round > 0) times[index]?.push(took)
    }
  }
  return times
}

function milliseconds(one: number): string {
  return one >= 100 ? `${Math.round(one).toLocaleString('en')} ms` : `${one.toFixed(one >= 10 ? 1 : 2)} ms`
}

export function shown(times: Times): string {
  return `${milliseconds(median(times))} (p95 ${milliseconds(p95(times))})`
}

export const many = (count: number) => count.toLocaleString('en')

/** Ours may take at most `most` times as long as the peer. */
export function atMost(what: string, ours: Times, peer: string, theirs: Times, most: number): Line {
  const ratio = median(ours) / median(theirs)
  const against = `${peer}: ${shown(theirs)}`
  return { what, ours: shown(ours), against, ratio: `${ratio.toFixed(2)} ×`, target: `≤ ${most} ×`, met: ratio <= most }
}

/** Ours must be `least` times as fast as the peer. */
export function faster(what: string, ours: Times, peer: string, theirs: Times, least: number): Line {
  const ratio = median(theirs) / median(ours)
  const against = `${peer}: ${shown(theirs)}`
  return {
    what,
    ours: shown(ours),
    against,
    ratio: `${ratio.toFixed(1)} × faster`,
    target: `≥ ${least} ×`,
    met: ratio >= least,
  }
}

export function info(what: string, ours: string, against = '–'): Line {
  return { what, ours, against, ratio: '–', target: 'shown', met: null }
}
