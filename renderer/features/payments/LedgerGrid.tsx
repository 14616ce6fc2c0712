import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useSettings } from '../../client/workspace'
import { cx } from '../../ui/cx'
import { rowSteppedTo } from '../../ui/grid/rowKeys'
import { shownScrollTop } from '../../ui/grid/shownScrollTop'
import { VisuallyHidden } from '../../ui/text/VisuallyHidden'
import styles from './grid.module.css'
import { keepPlace, placeOf } from './places'
import { useOffsetIn } from './useOffsetIn'

const ROW_HEIGHT = { comfortable: 36, compact: 28 } as const
/** The sticky head's height: rows begin below it. */
const HEAD = 33

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

/** Only the rows in sight are rendered. The grid has the focus, and `aria-activedescendant` names the row it is on. */
export function LedgerGrid(props: LedgerGridProps) {
  const { label, table, className, columns, count, scroller, row, onOpen, onRange } = props
  const height = ROW_HEIGHT[useSettings().density]
  const grid = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState(() => placeOf(table).at)
  const at = Math.min(current ?? 0, count - 1)
  const [body, setBody] = useState<HTMLElement | null>(null)
  const top = useOffsetIn(scroller, body)
  // The row the grid says it is on is in the page, wherever it was scrolled to.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return shown.includes(at) || at >= range.count ? shown : [...shown, at].toSorted((a, b) => a - b)
    },
    [at],
  )
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    overscan: 10,
    rangeExtractor,
    scrollMargin: top,
    scrollPaddingStart: HEAD,
    initialOffset: () => placeOf(table).scrollTop,
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
  /** Enter opens only what is seen: a row scrolled away from is gone back to first. */
  const isInSight = () => {
    const place = top + at * height - scroller.scrollTop
    return place >= 0 && place < scroller.clientHeight
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
      if (isInSight()) open(at)
      else goTo(at)
    } else if (target !== null) goTo(target)
    else return
    event.preventDefault()
  }
  return (
    <table
      ref={grid}
      id={GRID_ID}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for a table one moves about in
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rowId(at)}
      tabIndex={0}
      className={cx(styles.grid, className)}
      onKeyDown={onKeyDown}
      onFocus={() => current === null && stayAt(at)}
    >
      <thead className={styles.head}>
        <tr aria-rowindex={1} className={styles.line}>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={cx(styles.headCell, column.isNumber && styles.number)}>
              {column.isHidden ? <VisuallyHidden>{column.label}</VisuallyHidden> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={setBody} className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <tr
            key={index}
            id={rowId(index)}
            aria-rowindex={index + 2}
            className={cx(styles.line, styles.row, index === at && styles.current)}
            style={{ top: start - top }}
          >
            {row(index, () => open(index))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rowId(index: number): string {
  return `payments-row-${index}`
}
