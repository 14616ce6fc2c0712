import { useId, useState } from 'react'
import type { ImportColumn, ImportPreview } from '../../../shared/ipc/views/workspace'
import { Button } from '../../ui/button/Button'
import { Field } from '../../ui/form/Field'
import { Select } from '../../ui/form/Select'
import { Banner } from '../../ui/page/Banner'
import { ScrollRegion } from '../../ui/page/ScrollRegion'
import styles from './import.module.css'
import { COLUMN_NAMES, TEXTS } from './texts'

const COLUMNS = Object.keys(COLUMN_NAMES) as readonly ImportColumn[]
const NONE = ''

interface MappingProps {
  readonly preview: ImportPreview
  /** As chosen so far: the preview of it may still be on its way. */
  readonly mapping: ImportPreview['mapping']
  readonly onMapping: (mapping: ImportPreview['mapping']) => void
}

/** Which column holds what. It stands open where headings weren't known, and can be opened to see or change. */
export function Mapping({ preview, mapping, onMapping }: MappingProps) {
  const { headings, missing, sample } = preview
  // It stays as it is while columns are being mapped, also when the last one needed is.
  const [opened, setOpened] = useState(missing.length > 0)
  const section = useId()
  const columns = headings.map((heading, at) => ({ heading, at }))
  const rows = sample.map((cells, at) => ({ cells, at }))
  const options = [
    { value: NONE, label: TEXTS.notInFile },
    ...headings.map((heading, index) => ({ value: String(index), label: heading || `${index + 1}` })),
  ]
  const map = (column: ImportColumn, index: string) => {
    const { [column]: _before, ...others } = mapping
    onMapping(index === NONE ? others : { ...others, [column]: Number(index) })
  }
  return (
    <section className={styles.section}>
      {missing.length === 0 && (
        <Button
          kind="quiet"
          size="small"
          aria-expanded={opened}
          aria-controls={section}
          onClick={() => setOpened(!opened)}
        >
          {TEXTS.mapping}
        </Button>
      )}
      {opened && (
        <div id={section} className={styles.panel}>
          <h2>{TEXTS.columns}</h2>
          {missing.length > 0 && (
            <Banner tone="warn">
              {TEXTS.columnsText} {TEXTS.missing(missing.map((column) => COLUMN_NAMES[column]).join(', '))}
            </Banner>
          )}
          <div className={styles.mapping}>
            {COLUMNS.map((column) => (
              <Field key={column} label={COLUMN_NAMES[column]}>
                <Select
                  value={mapping[column] === undefined ? NONE : String(mapping[column])}
                  options={options}
                  onValue={(index) => map(column, index)}
                />
              </Field>
            ))}
          </div>
          <h2>{TEXTS.sample}</h2>
          <ScrollRegion className={styles.scroll} label={TEXTS.sample}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {columns.map(({ heading, at }) => (
                    <th key={at} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ cells, at: row }) => (
                  <tr key={row}>
                    {columns.map(({ at }) => (
                      <td key={at}>{cells[at]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
      )}
    </section>
  )
}
