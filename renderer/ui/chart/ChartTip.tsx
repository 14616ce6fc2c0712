import { cx } from '../cx'
import styles from './chart.module.css'
import { type ChartData, topOf } from './chartData'
import type { Box } from './plotOptions'

interface ChartTipProps {
  readonly data: ChartData
  readonly index: number
  readonly box: Box
}

/** Marks a point and says its values beside it. Screen readers are told in words elsewhere. */
export function ChartTip({ data, index, box }: ChartTipProps) {
  const point = data.points[index]
  if (!point) return null
  const placeOf = (at: number) => box.left + ((at - data.from) / (data.to - data.from)) * box.width
  const until = data.points[index + 1]?.from ?? data.to
  const isSteps = data.kind === 'steps'
  const middle = placeOf(point.at)
  const isLate = middle > box.left + box.width / 2
  const height = data.series[0]?.heights[index] ?? 0
  return (
    <div aria-hidden="true" className={styles.over}>
      {isSteps ? (
        <>
          <i className={styles.line} style={{ left: middle, top: box.top, height: box.height }} />
          <i className={styles.dot} style={{ left: middle, top: box.top + box.height * (1 - height / topOf(data)) }} />
        </>
      ) : (
        <i
          className={styles.band}
          style={{
            left: placeOf(point.from),
            width: placeOf(Math.min(until, point.from + 1)) - placeOf(point.from),
            top: box.top,
            height: box.height,
          }}
        />
      )}
      <div className={cx(styles.tip, isLate && styles.before)} style={{ left: middle, top: box.top }}>
        <b>{point.name}</b>
        {data.series.map(({ label, tone, shown }) => {
          const value = shown[index] ?? null
          return (
            value !== null && (
              <span key={label} className={styles.tipRow}>
                <i className={cx(styles.swatch, styles[tone])} />
                <span>{label}</span>
                <span className={styles.tipValue}>
                  {value} <span className={styles.unit}>{data.unit}</span>
                </span>
              </span>
            )
          )
        })}
      </div>
    </div>
  )
}
