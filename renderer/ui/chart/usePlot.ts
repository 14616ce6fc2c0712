import { type RefObject, useLayoutEffect, useState } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { ChartData } from './chartData'
import { type Box, type Colours, FONT, plotOptions } from './plotOptions'
import { useAppearance } from './useAppearance'

interface PlotProps {
  readonly data: ChartData
  /** What the picture says, in a sentence. */
  readonly name: string
  readonly axisText: (value: number) => string
  readonly hideAxis: boolean
  readonly readColours: () => Colours
}

/** Paints the chart on a canvas in `host`, anew when its size or the appearance changes. Where the plot stands in it. */
export function usePlot(host: RefObject<HTMLDivElement | null>, props: PlotProps): Box | null {
  const { data, name, axisText, hideAxis, readColours } = props
  const [box, setBox] = useState<Box | null>(null)
  const appearance = useAppearance()
  // biome-ignore lint/correctness/useExhaustiveDependencies(appearance): the colours are read anew for it
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const keepBox = (next: Box) =>
      setBox((last) => (last && JSON.stringify(last) === JSON.stringify(next) ? last : next))
    const options = plotOptions({ data, colours: readColours(), axisText, hideAxis, onBox: keepBox })
    const size = () => ({ width: Math.max(element.clientWidth, 1), height: Math.max(element.clientHeight, 1) })
    const columns = [data.points.map(({ at }) => at), ...data.series.map(({ heights }) => [...heights])] as const
    const plot = new uPlot({ ...options, ...size() }, [...columns] as uPlot.AlignedData, element)
    const { canvas } = plot.ctx
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', name)
    const observer = new ResizeObserver(() => {
      const next = size()
      if (next.width !== plot.width || next.height !== plot.height) plot.setSize(next)
    })
    observer.observe(element)
    let isGone = false
    // A canvas doesn't wait for its type.
    if (!document.fonts.check(FONT)) {
      void document.fonts.load(FONT).then(() => {
        if (!isGone) plot.redraw(false, true)
      })
    }
    return () => {
      isGone = true
      observer.disconnect()
      plot.destroy()
    }
  }, [host, data, name, axisText, hideAxis, readColours, appearance])
  return box
}
