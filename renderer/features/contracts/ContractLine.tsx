import { type MouseEvent, memo } from 'react'
import { Link } from 'wouter'
import type { ContractRow } from '../../../shared/ipc/views/contract'
import { MARK_TONES } from '../../client/markTones'
import { paths } from '../../client/navigation'
import { cx } from '../../ui/cx'
import { Checkbox } from '../../ui/form/Checkbox'
import { Cell, Figure, NameCell } from '../../ui/grid/Cell'
import { GridRow } from '../../ui/grid/Line'
import { Chip } from '../../ui/text/Chip'
import { Day } from '../../ui/text/Day'
import styles from './contracts.module.css'
import { listState } from './listState'
import { TEXTS } from './texts'

export function rowId(row: ContractRow): string {
  return `contract-${row.id}`
}

interface ContractLineProps {
  readonly row: ContractRow
  readonly index: number
  readonly top: number
  readonly isCurrent: boolean
  readonly isSelected: boolean
  /** Its box was clicked, or it was clicked as the end of a range. */
  readonly onPick: (row: ContractRow, isRange: boolean) => void
}

/** One contract. Its link covers the whole line but the box. */
export const ContractLine = memo(function ContractLine(props: ContractLineProps) {
  const { row, index, top, isCurrent, isSelected, onPick } = props
  const { id, title, party, ourSide, mark, next, currency, value, held, paid } = row
  const pick = (event: MouseEvent) => {
    event.stopPropagation()
    onPick(row, event.shiftKey)
  }
  const pickRange = (event: MouseEvent) => {
    if (!event.shiftKey) return
    // Else the browser would open the link in a window of its own.
    event.preventDefault()
    onPick(row, true)
  }
  return (
    <GridRow
      id={rowId(row)}
      index={index}
      top={top}
      isCurrent={isCurrent}
      aria-selected={isSelected}
      className={cx(isCurrent && styles.current, isSelected && styles.selected)}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={pickRange}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space does it, on the grid */}
      <td className={styles.pick} onMouseDown={(event) => event.preventDefault()} onClick={pick}>
        <Checkbox aria-label={TEXTS.selectOne(title)} tabIndex={-1} checked={isSelected} onChecked={() => undefined} />
      </td>
      <NameCell tip={title}>
        <Link href={paths.contract(id)} tabIndex={-1} onClick={() => listState.setState({ current: id })}>
          {title}
        </Link>
      </NameCell>
      <Cell tip={party}>{party}</Cell>
      <Cell muted>{ourSide}</Cell>
      <Cell>
        <Chip tone={MARK_TONES[mark]}>{mark}</Chip>
      </Cell>
      <Cell tip={next?.title}>{next?.title}</Cell>
      <Cell className={next?.overdue ? styles.late : undefined}>{next?.due && <Day day={next.due} />}</Cell>
      <Cell muted>{currency}</Cell>
      <Figure amount={value} currency={currency} />
      <Figure amount={held} currency={currency} />
      <Figure amount={paid} currency={currency} />
    </GridRow>
  )
})
