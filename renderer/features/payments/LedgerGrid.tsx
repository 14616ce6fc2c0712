import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useSettings } from '../../client/workspace'
import { cx } from '../../ui/cx'
import { HeadCell } from '../../ui/grid/Cell'
import { Grid, GridBody, GridHead } from '../../ui/grid/Grid'
import { GridRow } from '../../ui/grid/Line'
import { ROW_HEIGHT } from '../../ui/grid/measures'
import { rowSteppedTo } from '../../ui/grid/rowKeys'
import { shownScrollTop } from '../../ui/grid/shownScrollTop'
import { useGridRows } from '../../ui/grid/useGridRows'
import styles from './grid.module.css'
import { keepPlace, placeOf } from './places'
import { useOffsetIn } from './useOffsetIn'

export const GRID_ID = 'payments-grid'

export interface Column {
  readonly label: string
  readonly isNumber?: boolean
  /** Only heard: what stands in it says enough. */
  readonly isHidden?: boolean
}

interface LedgerGridProps {
  readonly label: string
  /** What is in it: the place is kept by this. */
  readonly table: string
  readonly className: string | undefined
  readonly columns: readonly Column[]
  readonly count: number
  /** What scrolls; more than the grid may be in it. */
  readonly scroller: HTMLElement
  /** `open`: for what is clicked in it. */
  readonly row: (index: number, open: () => void) => ReactNode
  readonly onOpen: (index: number) => void
  readonly onRange?: (first: number, last: number) => void
}

export function LedgerGrid(props: LedgerGridProps) {
  const { label, table, className, columns, count, scroller, row, onOpen, onRange } = props
  const { density } = useSettings()
  const grid = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState(() => placeOf(table).at)
  const at = Math.min(current ?? 0, count - 1)
  const [body, setBody] = useState<HTMLElement | null>(null)
  const top = useOffsetIn(scroller, body)
  const { virtual, isInSight } = useGridRows({
    count,
    height: ROW_HEIGHT[density],
    at,
    scroller: () => scroller,
    top,
    scrolledTo: () => placeOf(table).scrollTop,
  })
  useEffect(() => {
    // Coming back from a contract, the keyboard goes on from its row.
    if (document.activeElement === document.body && placeOf(table).at !== null) {
      grid.current?.focus({ preventScroll: true })
    }
    const keepScroll = () => {
      const scrollTop = shownScrollTop(scroller)
      if (scrollTop !== null) keepPlace(table, { scrollTop })
    }
    scroller.addEventListener('scroll', keepScroll)
    return () => scroller.removeEventListener('scroll', keepScroll)
  }, [table, scroller])
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 }
  useEffect(() => onRange?.(startIndex, endIndex), [onRange, startIndex, endIndex])

  const stayAt = (index: number) => {
    setCurrent(index)
    keepPlace(table, { at: index })
  }
  const goTo = (index: number) => {
    const target = Math.min(Math.max(index, 0), count - 1)
    stayAt(target)
    if (target === 0) scroller.scrollTo(0, 0)
    else virtual.scrollToIndex(target)
  }
  const open = (index: number) => {
    stayAt(index)
    // The scrolling of the key before may not have been told yet.
    keepPlace(table, { scrollTop: scroller.scrollTop })
    onOpen(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = rowSteppedTo(event.key, at, count - 1)
    if (event.key === 'Enter') {
      if (isInSight(at)) open(at)
      else goTo(at)
    } else if (target !== null) goTo(target)
    else return
    event.preventDefault()
  }
  return (
    <Grid
      ref={grid}
      id={GRID_ID}
      label={label}
      rows={count}
      columns={columns.length}
      activeRow={rowId(at)}
      className={cx(styles.grid, className)}
      onKeyDown={onKeyDown}
      onFocus={() => current === null && stayAt(at)}
    >
      <GridHead>
        {columns.map((column) => (
          <HeadCell key={column.label} isNumber={column.isNumber} isHidden={column.isHidden}>
            {column.label}
          </HeadCell>
        ))}
      </GridHead>
      <GridBody ref={setBody} height={virtual.getTotalSize()}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <GridRow key={index} id={rowId(index)} index={index} top={start - top} isCurrent={index === at}>
            {row(index, () => open(index))}
          </GridRow>
        ))}
      </GridBody>
    </Grid>
  )
}

function rowId(index: number): string {
  return `payments-row-${index}`
}
