import type uPlot from 'uplot'
import type { ChartData } from './chartData'

/** Places on the canvas, in its own pixels. */
interface Places {
  x(at: number): number
  y(height: number): number
  readonly pixel: number
}

function placesOf(plot: uPlot): Places {
  return {
    x: (at) => plot.valToPos(at, 'x', true),
    y: (height) => plot.valToPos(height, 'y', true),
    pixel: devicePixelRatio,
  }
}

const SLOT_SHARE = 0.72
const WIDEST_BAR = 40
const LEAST_HEIGHT = 2

/** How one series of the chart is drawn. */
export function pathsOf(data: ChartData, series: number): uPlot.Series.PathBuilder {
  return (plot) => (data.kind === 'steps' ? steps(data, series, placesOf(plot)) : bars(data, series, placesOf(plot)))
}

function bars(data: ChartData, series: number, { x, y, pixel }: Places): uPlot.Series.Paths {
  const isStacked = data.kind === 'stacked'
  // What is 0 throughout takes no room from the others.
  const standing = data.series.flatMap(({ heights }, index) => (heights.some((height) => height > 0) ? [index] : []))
  const beside = isStacked ? 1 : standing.length
  const place = isStacked ? 0 : standing.indexOf(series)
  const slot = x(1) - x(0)
  const width = Math.max(Math.min((slot * SLOT_SHARE) / beside, WIDEST_BAR * pixel), 1)
  const fill = new Path2D()
  data.points.forEach(({ at }, index) => {
    const height = data.series[series]?.heights[index] ?? 0
    if (height <= 0) return
    const under = isStacked ? data.series.slice(0, series).map((one) => one.heights[index] ?? 0) : []
    const base = under.reduce((sum, one) => sum + one, 0)
    const left = x(at) - (width * beside) / 2 + width * place
    const top = Math.min(y(base + height), y(base) - LEAST_HEIGHT * pixel)
    const gap = width > 4 * pixel ? pixel : 0
    fill.rect(Math.round(left), Math.round(top), Math.round(width - gap), Math.round(y(base)) - Math.round(top))
  })
  return { fill, stroke: null, clip: null }
}

function steps(data: ChartData, series: number, { x, y }: Places): uPlot.Series.Paths {
  const stroke = new Path2D()
  const fill = new Path2D()
  const heights = data.series[series]?.heights ?? []
  fill.moveTo(x(data.points[0]?.from ?? 0), y(0))
  data.points.forEach(({ from }, index) => {
    const until = data.points[index + 1]?.from ?? data.to
    const level = y(heights[index] ?? 0)
    if (index === 0) stroke.moveTo(x(from), level)
    for (const path of [stroke, fill]) {
      path.lineTo(x(from), level)
      path.lineTo(x(until), level)
    }
  })
  fill.lineTo(x(data.to), y(0))
  fill.closePath()
  return { fill, stroke, clip: null }
}
