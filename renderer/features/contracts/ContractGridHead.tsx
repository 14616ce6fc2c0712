import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ContractId } from '../../../shared/kernel/ids'
import { cx } from '../../ui/cx'
import { Checkbox } from '../../ui/form/Checkbox'
import { HeadCell } from '../../ui/grid/Cell'
import { GridHead } from '../../ui/grid/Grid'
import styles from './contracts.module.css'
import { select, sortBy } from './listState'
import { type Selection, withAll, without } from './selection'
import type { Sort, SortKey } from './sorting'
import { COLUMNS, TEXTS } from './texts'

interface ContractGridHeadProps {
  readonly sort: Sort
  readonly listed: readonly ContractId[]
  readonly selection: Selection
}

export function ContractGridHead({ sort, listed, selection }: ContractGridHeadProps) {
  return (
    <GridHead>
      <SelectAll listed={listed} selection={selection} />
      {COLUMNS.flatMap(({ key, label, isNumber = false }) => {
        const head = <Head key={key} by={key} label={label} isNumber={isNumber} sort={sort} />
        return key === 'value' ? [<CurrencyHead key="currency" />, head] : [head]
      })}
    </GridHead>
  )
}

function SelectAll({ listed, selection }: Omit<ContractGridHeadProps, 'sort'>) {
  const isAll = listed.every((id) => selection.ids.has(id))
  const isSome = !isAll && listed.some((id) => selection.ids.has(id))
  return (
    <th scope="col" className={styles.pick}>
      <Checkbox
        aria-label={TEXTS.selectAll}
        checked={isAll}
        indeterminate={isSome}
        onChecked={() => select((before) => (isAll ? without(before, listed) : withAll(before, listed)))}
        onKeyDown={(event) => event.stopPropagation()}
      />
    </th>
  )
}

/** It can't be sorted by: the amounts beside it are, within a currency. */
function CurrencyHead() {
  return <HeadCell isHidden>{TEXTS.currency}</HeadCell>
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
    <HeadCell aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={cx(styles.sort, isNumber && styles.ofNumbers)}
        onClick={() => sortBy(by)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {label}
        {isSorted && <Arrow size={12} aria-hidden="true" />}
      </button>
    </HeadCell>
  )
}
