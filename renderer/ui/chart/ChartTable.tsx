import { ScrollRegion } from '../page/ScrollRegion'
import styles from './chart.module.css'
import type { ChartData } from './chartData'
import { TEXTS } from './texts'

interface ChartTableProps {
  readonly data: ChartData
  readonly title: string
  /** What the rows are: `Month`. */
  readonly pointsName: string
}

/** The same figures for those who don't see charts, or want them to the last minor unit. */
export function ChartTable({ data, title, pointsName }: ChartTableProps) {
  return (
    <ScrollRegion label={TEXTS.tableOf(title)} className={styles.tableRegion}>
      <table className={styles.table}>
        <caption className={styles.caption}>{TEXTS.caption(title, data.unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{pointsName}</th>
            {data.series.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.points.map(({ name, at }, index) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              {data.series.map(({ label, shown }) => (
                <td key={label}>{shown[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
