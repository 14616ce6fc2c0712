import type uPlot from 'uplot'
import { type ChartData, roomyTicks, topOf } from './chartData'
import { pathsOf } from './paths'

/** As the style sheet has them at this moment. */
export interface Colours {
  readonly series: readonly string[]
  readonly areas: readonly string[]
  readonly text: string
  readonly grid: string
  readonly base: string
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Drawn {
  readonly data: ChartData
  readonly colours: Colours
  readonly axisText: (value: number) => string
  readonly hideAxis: boolean
  /** Called with where the plot stands within the chart, in CSS pixels. */
  readonly onBox: (box: Box) => void
}

export const FONT = '12px "Inter Variable", system-ui, sans-serif'
const LABEL_WIDTH = 68
/** About. */
const AXIS_WIDTH = 44
const LETTER = 7
const HATCH = 5

export function plotOptions({
  data,
  colours,
  axisText,
  hideAxis,
  onBox,
}: Drawn): Omit<uPlot.Options, 'width' | 'height'> {
  const top = topOf(data)
  const unitWidth = (plot: uPlot) => Math.max(plot.width - AXIS_WIDTH, 1) / (data.to - data.from)
  const ticksOf = (plot: uPlot) => roomyTicks(data, LABEL_WIDTH / unitWidth(plot))
  const last = data.ticks.at(-1)?.at ?? data.to
  const labelOver = (plot: uPlot) => Math.max(LABEL_WIDTH / 2 - (data.to - last) * unitWidth(plot), 1)
  return {
    pxAlign: 1,
    padding: [10, labelOver, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [data.from, data.to] }, y: { range: [0, top] } },
    axes: [
      {
        font: FONT,
        stroke: colours.text,
        size: 28,
        gap: 7,
        grid: { show: false },
        ticks: { show: false },
        border: { show: true, stroke: colours.base, width: 1 },
        splits: (plot) => ticksOf(plot).map(({ at }) => at),
        values: (plot) => ticksOf(plot).map(({ label }) => label),
      },
      {
        font: FONT,
        // What is hidden keeps its room, so that nothing moves.
        stroke: hideAxis ? 'transparent' : colours.text,
        space: 38,
        gap: 8,
        size: (_, values) => Math.max(32, ...(values ?? []).map((text) => text.length * LETTER + 14)),
        grid: { stroke: colours.grid, width: 1 },
        ticks: { show: false },
        values: (_, splits) => splits.map(axisText),
      },
    ],
    series: [{}, ...data.series.map((_, index) => seriesOptions(data, colours, index))],
    hooks: {
      draw: [
        ({ bbox }) => {
          const [left, boxTop, width, height] = [bbox.left, bbox.top, bbox.width, bbox.height].map(
            (pixels) => pixels / devicePixelRatio,
          )
          onBox({ left: left ?? 0, top: boxTop ?? 0, width: width ?? 0, height: height ?? 0 })
        },
      ],
    },
  }
}

function seriesOptions(data: ChartData, colours: Colours, index: number): uPlot.Series {
  const colour = colours.series[index] ?? colours.text
  const isHatched = data.series[index]?.tone === 'third'
  return {
    paths: pathsOf(data, index),
    points: { show: false },
    width: data.kind === 'steps' ? 2 : 0,
    stroke: colour,
    fill: (plot) => {
      if (data.kind === 'steps') return colours.areas[index] ?? 'transparent'
      return isHatched ? hatch(plot.ctx, colour) : colour
    },
  }
}

/** Told from the others without seeing colours. */
function hatch(context: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  const side = Math.round(HATCH * devicePixelRatio)
  tile.width = side
  tile.height = side
  const pen = tile.getContext('2d')
  if (!pen) return colour
  pen.strokeStyle = colour
  pen.lineWidth = side * 0.42
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, side + 1)
    pen.lineTo(shift + side + 1, -1)
  }
  pen.stroke()
  return context.createPattern(tile, 'repeat') ?? colour
}
