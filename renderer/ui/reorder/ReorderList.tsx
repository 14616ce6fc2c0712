import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { DragDropContext, Droppable } from 'react-beautiful-dnd'
import { cspNonce } from '../cspNonce'
import { dragResponders } from './dragResponders'
import { type ReorderRow, ReorderSlot } from './ReorderSlot'
import styles from './reorder.module.css'
import type { ReorderSays } from './says'
import { useListOffset } from './useListOffset'

interface ReorderListProps {
  /** Give the same array while the order stays: then only the rows that change are rendered anew. */
  readonly ids: readonly string[]
  readonly Row: ReorderRow
  /** In pixels. Never changes while something is dragged. */
  readonly heightOf: (id: string) => number
  /** Rows that stay where they are and can't be taken up. */
  readonly isFixed?: (id: string) => boolean
  readonly onMove: (id: string, toIndex: number) => void
  readonly onDragging?: (isDragging: boolean) => void
  readonly says: ReorderSays
  /** What scrolls; an ancestor of the list. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Scrolled to whenever it is another object. */
  readonly revealed?: { readonly id: string } | null
}

/** Up to so many rows all are in the page, to be found by searching in it. */
const ALL_RENDERED = 60
/** Few: each row that comes into view under a drag costs a part of a frame. */
const OVERSCAN = 5

/**
 * A list reordered by mouse, touch and keys. The one wrapper of the drag-and-drop library.
 * `mode="virtual"` without a clone, the dragged row pinned: the one set-up in which all three work in long lists.
 */
export function ReorderList(props: ReorderListProps) {
  const { ids, Row, heightOf, isFixed, onMove, onDragging, says, scroller, revealed = null } = props
  const [pinned, setPinned] = useState<number | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const scrollMargin = useListOffset(list, scroller)

  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return pinned === null || shown.includes(pinned) ? shown : [...shown, pinned].toSorted((a, b) => a - b)
    },
    [pinned],
  )
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    estimateSize: (index) => heightOf(ids[index] ?? ''),
    overscan: ids.length <= ALL_RENDERED ? ALL_RENDERED : OVERSCAN,
    rangeExtractor,
    scrollMargin,
    scrollPaddingStart: 48,
    scrollPaddingEnd: 72,
    useFlushSync: false,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are read anew when their reader is another
  useEffect(() => virtualizer.measure(), [virtualizer, heightOf])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order of then is not scrolled to again when it changes
  useEffect(() => {
    const index = revealed ? ids.indexOf(revealed.id) : -1
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
  }, [virtualizer, revealed])

  const responders = useMemo(
    () => dragResponders({ ids, says, onMove, onPinned: setPinned, onDragging }),
    [ids, says, onMove, onDragging],
  )
  return (
    <DragDropContext {...responders} nonce={cspNonce()} dragHandleUsageInstructions={says.usage}>
      <Droppable droppableId="reorder" mode="virtual">
        {(provided) => (
          <div
            {...provided.droppableProps}
            ref={(element) => {
              list.current = element
              provided.innerRef(element)
            }}
            className={styles.list}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map((item) => (
              <ReorderSlot
                key={item.key}
                id={ids[item.index] ?? ''}
                index={item.index}
                top={item.start - scrollMargin}
                height={item.size}
                isFixed={isFixed?.(ids[item.index] ?? '') ?? false}
                isLast={item.index === ids.length - 1}
                Row={Row}
              />
            ))}
          </div>
        )}
      </Droppable>
    </DragDropContext>
  )
}
