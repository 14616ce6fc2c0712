/** How a series looks; its meaning stands in the legend's words. */
export type Tone = 'first' | 'second' | 'third' | 'late' | 'quiet'

export interface ChartPoint {
  /** Where it begins on the x axis; it reaches to where the next begins. */
  readonly from: number
  /** Where its mark stands. */
  readonly at: number
  /** `Nov 2026` */
  readonly name: string
}

export interface ChartSeries {
  readonly label: string
  readonly tone: Tone
  /** For drawing only; what is shown is never worked out from them. */
  readonly heights: readonly number[]
  /** What is read at each point; null: nothing to say. */
  readonly shown: readonly (string | null)[]
}

export interface ChartTick {
  readonly at: number
  readonly label: string
  /** Where there is no room for all, those stay that can be divided by 2, by 3 and so on; null: it always stays. */
  readonly order: number | null
}

export interface ChartData {
  readonly kind: 'bars' | 'stacked' | 'steps'
  /** What the heights count: a currency. */
  readonly unit: string
  /** At least one, in the order of the x axis. */
  readonly points: readonly ChartPoint[]
  readonly series: readonly ChartSeries[]
  readonly ticks: readonly ChartTick[]
  readonly from: number
  readonly to: number
}

/** The height of the whole, a little above what is highest. */
export function topOf({ kind, points, series }: ChartData): number {
  const heights = points.map((_, index) => {
    const own = series.map((one) => one.heights[index] ?? 0)
    return kind === 'stacked' ? own.reduce((sum, height) => sum + height, 0) : Math.max(...own)
  })
  return Math.max(...heights) * 1.08 || 1
}

/** The point that covers a place on the x axis. */
export function pointAt({ points }: ChartData, place: number): number {
  const after = points.findIndex(({ from }) => from > place)
  return Math.max(0, (after < 0 ? points.length : after) - 1)
}

/** A point in words: `Nov 2026: Deposits 120.00 EUR, Payments 80.00 EUR`. */
export function reading({ points, series, unit }: ChartData, index: number): string {
  const values = series.flatMap(({ label, shown }) => {
    const value = shown[index] ?? null
    return value === null ? [] : [`${label} ${value} ${unit}`]
  })
  return `${points[index]?.name ?? ''}: ${values.join(', ')}`
}

const THINNINGS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 6_000, 12_000]

/** The ticks whose labels find room, `room` being a label's width on the x axis. */
export function roomyTicks({ ticks }: ChartData, room: number): readonly ChartTick[] {
  const fixed = ticks.filter(({ order }) => order === null)
  const loose = ticks.filter(({ at }) => fixed.every((one) => Math.abs(one.at - at) >= room))
  for (const divisor of THINNINGS) {
    const kept = loose.filter(({ order }) => order !== null && order % divisor === 0)
    const isRoomy = kept.every(({ at }, index) => index === 0 || at - (kept[index - 1]?.at ?? 0) >= room)
    if (isRoomy) return [...kept, ...fixed]
  }
  return fixed
}
