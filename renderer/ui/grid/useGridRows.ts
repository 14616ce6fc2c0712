import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback } from 'react'
import { HEAD_HEIGHT } from './measures'

interface GridRows {
  readonly count: number
  readonly height: number
  /** The row the grid says it is on: it is in the page, wherever the list was scrolled to. */
  readonly at: number
  readonly scroller: () => HTMLElement | null
  /** Where in what scrolls the first row begins. */
  readonly top: number
  readonly scrolledTo: () => number
}

/** Only the rows in sight are rendered. */
export function useGridRows({ count, height, at, scroller, top, scrolledTo }: GridRows) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return shown.includes(at) || at >= range.count ? shown : [...shown, at].toSorted((a, b) => a - b)
    },
    [at],
  )
  const virtual = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: () => height,
    overscan: 6,
    rangeExtractor,
    scrollMargin: top,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: scrolledTo,
  })
  /** Enter opens only what is seen: a row scrolled away from is gone back to first. */
  const isInSight = (index: number): boolean => {
    const element = scroller()
    if (!element) return false
    const place = top + index * height - element.scrollTop
    return place + height > HEAD_HEIGHT && place < element.clientHeight
  }
  return { virtual, isInSight }
}
