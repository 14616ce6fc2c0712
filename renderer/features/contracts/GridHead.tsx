import { ArrowDown, ArrowUp } from 'lucide-react'
import { cx } from '../../ui/cx'
import { VisuallyHidden } from '../../ui/text/VisuallyHidden'
import styles from './contracts.module.css'
import type { Sort, SortKey } from './listing'
import { sortBy } from './listState'
import { COLUMNS, TEXTS } from './texts'

export function GridHead({ sort }: { readonly sort: Sort }) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.line}>
        {COLUMNS.flatMap(({ key, label, isNumber = false }) => {
          const head = <Head key={key} by={key} label={label} isNumber={isNumber} sort={sort} />
          return key === 'value' ? [<CurrencyHead key="currency" />, head] : [head]
        })}
      </tr>
    </thead>
  )
}

/** It can't be sorted by: the amounts beside it are, within a currency. */
function CurrencyHead() {
  return (
    <th scope="col">
      <VisuallyHidden>{TEXTS.currency}</VisuallyHidden>
    </th>
  )
}

interface HeadProps {
  readonly by: SortKey
  readonly label: string
  readonly isNumber: boolean
  readonly sort: Sort
}

function Head({ by, label, isNumber, sort }: HeadProps) {
  const isSorted = sort.by === by
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={cx(styles.headCell, isNumber && styles.number)}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => sortBy(by)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {label}
        {isSorted && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  )
}
