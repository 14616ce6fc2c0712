import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { cx } from '../cx'
import { VisuallyHidden } from '../text/VisuallyHidden'
import { Chart } from './Chart'
import { ChartTable } from './ChartTable'
import styles from './chart.module.css'
import type { ChartData } from './chartData'
import { TEXTS } from './texts'

interface ChartFigureProps {
  readonly title: string
  /** What the picture says, in a sentence. */
  readonly name: string
  /** What the rows of its table are: `Month`. */
  readonly pointsName: string
  /** Null: there is nothing to show. */
  readonly data: ChartData | null
  /** What is said then. */
  readonly nothing: string
  readonly axisText: (value: number) => string
  /** The axis without its values: amounts are hidden. */
  readonly hideAxis: boolean
  readonly className?: string | undefined
}

/** A chart with its heading, its legend and its data as a table. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, name, pointsName, data, nothing, axisText, hideAxis, className } = props
  const headingId = useId()
  const [isTableShown, setTableShown] = useState(false)
  return (
    <figure aria-labelledby={headingId} className={cx(styles.figure, className)}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.title}>
          {title}
          {data && <span className={styles.unit}> {TEXTS.unit(data.unit)}</span>}
        </h3>
        {data && <Legend data={data} />}
      </div>
      {!data && <p className={styles.nothing}>{nothing}</p>}
      {data && (
        <>
          <Chart data={data} title={title} name={name} axisText={axisText} hideAxis={hideAxis} />
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isTableShown}
            onClick={() => setTableShown(!isTableShown)}
          >
            <ChevronRight size={13} aria-hidden="true" />
            {TEXTS.showTable}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </button>
          {isTableShown && <ChartTable data={data} title={title} pointsName={pointsName} />}
        </>
      )}
    </figure>
  )
}

function Legend({ data }: { readonly data: ChartData }) {
  return (
    <ul aria-label={TEXTS.legend} className={styles.legend}>
      {data.series.map(({ label, tone }) => (
        <li key={label} className={styles.legendItem}>
          <i className={cx(styles.swatch, styles[tone])} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  )
}
