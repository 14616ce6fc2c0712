import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react'
import { VisuallyHidden } from '../text/VisuallyHidden'
import { ChartTip } from './ChartTip'

import styles from './chart.module.css'
import { type ChartData, pointAt, reading } from './chartData'
import type { Colours } from './plotOptions'
import { TEXTS } from './texts'
import { usePlot } from './usePlot'

interface ChartProps {
  readonly data: ChartData
  readonly title: string
  /** What the picture says, in a sentence. */
  readonly name: string
  readonly axisText: (value: number) => string
  readonly hideAxis: boolean
}

/** The picture, read point by point with the pointer or the arrow keys. */
export function Chart({ data, title, name, axisText, hideAxis }: ChartProps) {
  const host = useRef<HTMLDivElement>(null)
  const probes = useRef<HTMLDivElement>(null)
  const readColours = useCallback(() => coloursOf(probes.current), [])
  const box = usePlot(host, { data, name, axisText, hideAxis, readColours })
  const [chosen, setChosen] = useState<{ readonly index: number; readonly byKeys: boolean } | null>(null)
  const last = data.points.length - 1
  const index = chosen && Math.min(chosen.index, last)
  const toward = (next: number) => setChosen({ index: Math.min(Math.max(next, 0), last), byKeys: true })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && chosen) setChosen(null)
    else {
      const next = steppedTo(event.key, index, last)
      if (next === null) return
      toward(next)
    }
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!box) return
    const share = (event.clientX - event.currentTarget.getBoundingClientRect().left - box.left) / box.width
    const isInside = share >= 0 && share <= 1
    setChosen(isInside ? { index: pointAt(data, data.from + share * (data.to - data.from)), byKeys: false } : null)
  }
  return (
    <div className={styles.chart} onPointerMove={onPointerMove} onPointerLeave={() => setChosen(null)}>
      <div ref={host} className={styles.canvas} />
      <div ref={probes} hidden>
        {data.series.map(({ label, tone }) => (
          <i key={label} className={styles[tone]} data-series="" />
        ))}
        <i className={styles.axisText} />
        <i className={styles.axisGrid} />
        <i className={styles.axisBase} />
      </div>
      <div
        role="slider"
        tabIndex={0}
        className={styles.keys}
        aria-label={TEXTS.read(title)}
        aria-valuemin={1}
        aria-valuemax={last + 1}
        aria-valuenow={(index ?? last) + 1}
        aria-valuetext={data.points[index ?? last]?.name}
        onFocus={(event) => event.target.matches(':focus-visible') && toward(index ?? last)}
        onBlur={() => setChosen(null)}
        onKeyDown={onKeyDown}
      />
      {box && index !== null && <ChartTip data={data} index={index} box={box} />}
      <VisuallyHidden>
        <span role="status">{chosen?.byKeys && index !== null ? reading(data, index) : ''}</span>
      </VisuallyHidden>
    </div>
  )
}

/** As the style sheet has them now: a canvas knows no custom properties. */
function coloursOf(probes: HTMLElement | null): Colours {
  const colours = [...(probes?.children ?? [])].map((probe) => {
    const { color, backgroundColor } = getComputedStyle(probe)
    return { color, area: backgroundColor, isSeries: probe.hasAttribute('data-series') }
  })
  const series = colours.filter(({ isSeries }) => isSeries)
  const [text = '', grid = '', base = ''] = colours.filter(({ isSeries }) => !isSeries).map(({ color }) => color)
  return { series: series.map(({ color }) => color), areas: series.map(({ area }) => area), text, grid, base }
}

/** Where a key leads from a point, null being none; null: nowhere. */
function steppedTo(key: string, from: number | null, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return from === null ? last : from + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return from === null ? last : from - 1
    case 'PageUp':
      return (from ?? last) + 12
    case 'PageDown':
      return (from ?? last) - 12
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
