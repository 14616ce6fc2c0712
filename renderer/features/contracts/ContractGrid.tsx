import { type CSSProperties, type FocusEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { ContractRow } from '../../../shared/ipc/views/contract'
import { navigate, paths } from '../../client/navigation'
import { figureWidth } from '../../ui/grid/figureWidth'
import { Grid, GridBody } from '../../ui/grid/Grid'
import { HEAD_HEIGHT, ROW_HEIGHT } from '../../ui/grid/measures'
import { rowSteppedTo } from '../../ui/grid/rowKeys'
import { shownScrollTop } from '../../ui/grid/shownScrollTop'
import { useGridRows } from '../../ui/grid/useGridRows'
import { isStroke } from '../../ui/keys'
import { ContractGridHead } from './ContractGridHead'
import { ContractLine, rowId } from './ContractLine'
import styles from './contracts.module.css'
import { listState, select } from './listState'
import { GRID_ID } from './SearchBox'
import { extended, settled, toggled, withAll } from './selection'
import type { Sort } from './sorting'
import { COLUMNS, TEXTS } from './texts'

interface ContractGridProps {
  readonly rows: readonly ContractRow[]
  readonly sort: Sort
  readonly density: keyof typeof ROW_HEIGHT
}

export function ContractGrid({ rows, sort, density }: ContractGridProps) {
  const viewport = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  useEffect(() => {
    // Coming back from a contract, the keyboard goes on from its row; it is never taken from the search.
    const isLoose = document.activeElement === document.body
    if (isLoose && listState.getState().current !== null) grid.current?.focus({ preventScroll: true })
  }, [])
  const current = useStore(listState, (state) => state.current)
  const selection = useStore(listState, (state) => state.selection)
  const widths = useMemo(() => figureWidths(rows), [rows])
  const listed = useMemo(() => rows.map(({ id }) => id), [rows])
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === current),
  )
  const { virtual, isInSight } = useGridRows({
    count: rows.length,
    height: ROW_HEIGHT[density],
    at,
    scroller: () => viewport.current,
    top: HEAD_HEIGHT,
    scrolledTo: () => listState.getState().scrollTop,
  })

  const goTo = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)]
    if (!row) return
    listState.setState({ current: row.id })
    virtual.scrollToIndex(rows.indexOf(row))
  }
  const onPick = useCallback(
    (picked: ContractRow, isRange: boolean) => {
      const { current: last } = listState.getState()
      listState.setState({ current: picked.id })
      select((before) =>
        isRange ? extended(before, last ?? picked.id, picked.id, listed) : toggled(before, picked.id),
      )
      grid.current?.focus({ preventScroll: true })
    },
    [listed],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (isStroke(event.nativeEvent, 'mod+a')) {
      event.preventDefault()
      select((before) => withAll(before, listed))
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows[at]
    const target = rowSteppedTo(event.key, at, rows.length - 1)
    if (event.key === 'Enter' && row) {
      if (isInSight(at)) {
        // The scrolling of the key before may not have been told yet.
        keepScroll(viewport.current)
        navigate(paths.contract(row.id))
      } else goTo(at)
    } else if (event.key === ' ' && row) select((before) => toggled(before, row.id))
    else if (target !== null) {
      goTo(target)
      const to = listState.getState().current
      select((before) => (event.shiftKey && row && to ? extended(before, row.id, to, listed) : settled(before)))
    } else return
    event.preventDefault()
  }

  const active = rows[at]
  // Not when the focus comes to a head: sorting by it may put another row first.
  const startAt = (event: FocusEvent) => {
    if (active && current === null && event.target === event.currentTarget) listState.setState({ current: active.id })
  }
  return (
    <div
      ref={viewport}
      className={styles.viewport}
      style={widths}
      onScroll={(event) => keepScroll(event.currentTarget)}
    >
      <Grid
        ref={grid}
        id={GRID_ID}
        label={TEXTS.grid}
        rows={rows.length}
        columns={COLUMNS.length + 2}
        activeRow={active ? rowId(active) : undefined}
        aria-multiselectable="true"
        className={styles.grid}
        onKeyDown={onKeyDown}
        onFocus={startAt}
      >
        <ContractGridHead sort={sort} listed={listed} selection={selection} />
        <GridBody height={virtual.getTotalSize()}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <ContractLine
                  key={index}
                  row={row}
                  index={index}
                  top={start - HEAD_HEIGHT}
                  isCurrent={row === active}
                  isSelected={selection.ids.has(row.id)}
                  onPick={onPick}
                />
              )
            )
          })}
        </GridBody>
      </Grid>
    </div>
  )
}

const FIGURES = ['value', 'held', 'paid'] as const

/** Where a figure is long, its column grows for all of them. */
function figureWidths(rows: readonly ContractRow[]): CSSProperties {
  const widths: [string, string][] = []
  for (const figure of FIGURES) {
    const width = figureWidth(rows.reduce((most, row) => Math.max(most, row[figure].length), 0))
    if (width !== undefined) widths.push([`--${figure}-width`, width])
  }
  return Object.fromEntries(widths)
}

function keepScroll(viewport: HTMLElement | null): void {
  const scrollTop = viewport && shownScrollTop(viewport)
  if (scrollTop !== null) listState.setState({ scrollTop })
}
